import Glibc

/// How the bytes of a document spell its characters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case gb18030 = "GB18030"
  case big5 = "BIG5"

  /// Judges bytes by their mark and, where there is none, by whether the first characters beyond ASCII are UTF-8.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if let invalid = Self.firstInvalidByte(bytes), bytes[..<invalid].count(where: { $0 >= 0x80 }) < 12,
      (try? Self.gb18030.decode(bytes)) != nil
    {
      // A damaged UTF-8 text is not taken for GB18030: it has sound characters before the damage.
      self = .gb18030
    } else {
      self = .utf8
    }
  }

  /// The text, or the first byte that does not spell a character. A mark of UTF-8 stays in the text.
  func decode(_ bytes: [UInt8]) throws(UndecodableByte) -> String {
    switch self {
    case .utf8:
      if let invalid = Self.firstInvalidByte(bytes) { throw UndecodableByte(offset: invalid) }
      return String(decoding: bytes, as: UTF8.self)
    case .utf16, .gb18030, .big5: return try convert(bytes)
    }
  }

  /// A byte that does not spell a character.
  struct UndecodableByte: Error {
    var offset: Int
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func convert(_ bytes: [UInt8]) throws(UndecodableByte) -> String {
    let converter = iconv_open("UTF-8", rawValue)
    guard Int(bitPattern: converter) != -1 else { throw UndecodableByte(offset: 0) }
    defer { iconv_close(converter) }
    var input = bytes
    var left = input.count
    // Two bytes become at most three, four at most four; single bytes stay.
    let output = [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 4) { buffer, count in
      var room = buffer.count
      var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      input.withUnsafeMutableBytes { source in
        var source = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = iconv(converter, &source, &left, &target, &room)
      }
      count = buffer.count - room
    }
    guard left == 0 else { throw UndecodableByte(offset: bytes.count - left) }
    return String(decoding: output, as: UTF8.self)
  }
}
