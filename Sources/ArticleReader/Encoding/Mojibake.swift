import Glibc

/// Text that was garbled before it came here, or is in an encoding that is not read.
enum Mojibake {
  typealias Kind = ReadingError.GarbledKind

  /// How many characters are judged, and how few are too few to judge.
  private static let (sample, fewest) = (2000, 12)

  /// Judges a text by its characters; nil where nothing speaks against it. `isGuessed` says that its encoding is neither
  /// UTF-8 nor stated.
  static func kind(of text: String, isGuessed: Bool) -> Kind? {
    let words = text.unicodeScalars.lazy.filter { $0.value >= 0x80 }.prefix(sample)
    let found = TextEncoding.commonCharacters(in: String(String.UnicodeScalarView(words)))
    guard found.characters >= fewest else { return isOfSevenBits(text) ? .sevenBits : nil }
    guard found.common * 5 < found.characters * 2 else { return nil }
    if holdsChinese(latin1(words)) { return .utf8AsLatin1 }
    if let bytes = gb18030(Array(String(String.UnicodeScalarView(words)).utf8)), holdsChinese(bytes) {
      return .utf8AsGBK
    }
    return isGuessed ? .unknown : nil
  }

  private static func isOfSevenBits(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(8192))
    var (opened, closed) = (0, 0)
    for index in bytes.indices.dropLast() {
      if bytes[index] == 0x1B, bytes[index + 1] == 0x24 { return true }
      if bytes[index] == 0x7E, bytes[index + 1] == 0x7B { opened += 1 }
      if bytes[index] == 0x7E, bytes[index + 1] == 0x7D { closed += 1 }
    }
    return opened > 1 && closed > 1
  }

  /// The bytes that characters up to U+00FF stand for.
  private static func latin1(_ words: some Sequence<Unicode.Scalar>) -> [UInt8] {
    words.compactMap { UInt8(exactly: $0.value) }
  }

  private static func gb18030(_ utf8: [UInt8]) -> [UInt8]? {
    guard let descriptor = iconv_open("GB18030", "UTF-8"), Int(bitPattern: descriptor) != -1 else { return nil }
    defer { iconv_close(descriptor) }
    var (output, input) = ([UInt8](repeating: 0, count: utf8.count * 2), utf8)
    var (left, room) = (input.count, output.count)
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = iconv(descriptor, &from, &left, &to, &room)
      }
    }
    return Array(output.prefix(output.count - room))
  }

  /// Whether bytes are mostly UTF-8 of common Chinese characters.
  private static func holdsChinese(_ bytes: [UInt8]) -> Bool {
    let found = TextEncoding.commonCharacters(in: String(decoding: bytes, as: UTF8.self))
    return found.common >= 6 && found.common * 5 >= found.characters * 2
  }
}
