/// The text of bytes that may be damaged, or of two encodings.
struct DecodedText {
  var text: String
  /// The first byte that spells nothing, and how many do; each stands as U+FFFD in the text.
  var damage: (first: Int, count: Int)?
  /// The first byte of a line that is written in another encoding than the rest.
  var other: (first: Int, encoding: TextEncoding)?

  /// Decodes what can be. Lines that the encoding cannot spell and another can are read in that; nil where so much is
  /// wrong that the bytes are not of the encoding.
  init?(_ bytes: ArraySlice<UInt8>, in encoding: TextEncoding, isStated: Bool) {
    text = ""
    let start = bytes.startIndex
    var next = start
    while next < bytes.endIndex {
      let end = encoding.isWide ? bytes.endIndex : bytes[next...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      let line = bytes[next..<end]
      if let words = try? encoding.decode(line) {
        text += words
      } else if !isStated, let (words, found) = Self.decode(line, notIn: encoding) {
        text += words
        other = other ?? (next - start, found)
      } else {
        let repaired = encoding.repaired(line)
        text += repaired.text
        damage = (damage?.first ?? next - start + repaired.first, (damage?.count ?? 0) + repaired.count)
      }
      next = end
    }
    if let damage, damage.count > 2, damage.count * 50 > bytes.count { return nil }
  }

  private static func decode(_ line: ArraySlice<UInt8>, notIn encoding: TextEncoding) -> (String, TextEncoding)? {
    let other: TextEncoding = encoding == .utf8 ? .gb18030 : .utf8
    guard !encoding.isWide, let words = try? other.decode(line) else { return nil }
    let rating = TextEncoding.commonCharacters(in: words)
    return rating.characters >= 4 && rating.common * 2 >= rating.characters ? (words, other) : nil
  }
}

extension TextEncoding {
  /// Whether a character takes two bytes at least.
  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// The text with U+FFFD for each byte that spells nothing, where the first is, and how many there are.
  fileprivate func repaired(_ bytes: ArraySlice<UInt8>) -> (text: String, first: Int, count: Int) {
    guard self != .utf8, let conversion = Conversion(from: self) else {
      let text = String(decoding: bytes, as: UTF8.self)
      return (text, Self.firstInvalidByte(bytes) ?? 0, max(1, text.unicodeScalars.count { $0 == "\u{FFFD}" }))
    }
    var (output, rest, first, count): ([UInt8], ArraySlice<UInt8>, Int?, Int) = ([], bytes, nil, 0)
    while !rest.isEmpty {
      rest = rest.dropFirst(conversion.append(rest, to: &output))
      guard let byte = rest.first else { break }
      if let word = singleByte(byte) {
        output += word.utf8
        rest = rest.dropFirst()
        continue
      }
      first = first ?? rest.startIndex - bytes.startIndex
      output += "\u{FFFD}".utf8
      count += 1
      rest = rest.dropFirst(isWide ? 2 : 1)
    }
    return (String(decoding: output, as: UTF8.self), first ?? 0, count)
  }

  /// How many characters beyond ASCII a text has, and how many of them are common in Chinese.
  static func commonCharacters(in text: some StringProtocol) -> (characters: Int, common: Int) {
    var (characters, common) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      characters += 1
      if CommonCharacters.contains(scalar.value) { common += 1 }
    }
    return (characters, common)
  }
}
