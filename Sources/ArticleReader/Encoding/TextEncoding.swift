import Glibc

/// How the bytes of a document spell its characters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"

  /// The encoding that people call by a name: `gbk`, `GB2312`, `utf8`, `big5`; nil for other names.
  public init?(named name: String) {
    switch String(decoding: name.lowercased().utf8.filter { isDigit($0) || $0 &- 0x61 < 26 }, as: UTF8.self) {
    case "utf8", "utf8sig", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "unicode", "ucs2": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "xgbk", "gb231280", "euccn", "cp936", "ms936", "windows936": self = .gb18030
    case "big5", "big5hkscs", "xxbig5", "cnbig5", "bigfive", "cp950", "ms950", "windows950": self = .big5
    default: return nil
    }
  }

  /// The text, or the first byte that does not spell a character. A mark of UTF-8 stays in the text.
  func decode(_ bytes: ArraySlice<UInt8>) throws(UndecodableByte) -> String {
    switch self {
    case .utf8:
      if let invalid = Self.firstInvalidByte(bytes) { throw UndecodableByte(offset: invalid) }
      return String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      let mark = bytes.starts(with: self == .utf16BigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) ? 2 : 0
      return try converted(bytes.dropFirst(mark), offset: mark)
    case .gb18030, .big5: return try converted(bytes, offset: 0)
    }
  }

  /// A byte that does not spell a character.
  struct UndecodableByte: Error {
    var offset: Int
  }

  /// Where the bytes stop being UTF-8, from their beginning; nil when all are.
  static func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// What Windows spells with a byte that the standard does not know: cp936 has € at 0x80.
  func singleByte(_ byte: UInt8) -> String? { self == .gb18030 && byte == 0x80 ? "€" : nil }

  private func converted(_ bytes: ArraySlice<UInt8>, offset: Int) throws(UndecodableByte) -> String {
    guard let conversion = Conversion(from: self) else { throw UndecodableByte(offset: offset) }
    var (output, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes)
    while true {
      rest = rest.dropFirst(conversion.append(rest, to: &output))
      guard let byte = rest.first else { break }
      guard let word = singleByte(byte) else {
        throw UndecodableByte(offset: offset + rest.startIndex - bytes.startIndex)
      }
      output += word.utf8
      rest = rest.dropFirst()
    }
    return String(decoding: output, as: UTF8.self)
  }
}
