/// An address of a page of the web: http or https, in ASCII, and safe inside quotes, angle brackets and Markdown.
struct WebAddress: Sendable, Hashable {
  /// The address, percent-encoded.
  let text: String

  /// An address as an article states it; nil for any other scheme and for what is none. A fragment is left out.
  init?(_ stated: String?) {
    let trimmed = stated?.split(whereSeparator: \.isWhitespace).joined() ?? ""
    let lowered = trimmed.prefix(8).lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else { return nil }
    let address = trimmed.prefix { $0 != "#" }
    let host = address.split(separator: ":", maxSplits: 1).last?.dropFirst(2).prefix { $0 != "/" } ?? ""
    guard host.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    text = Self.encoded(address, besides: "%:/?&=+@!,;~()$*[]")
  }

  private init(encoded text: String) { self.text = text }

  /// The address of words on the page: a text fragment, which browsers scroll to and mark. Long words are given by their
  /// beginning and their end.
  func showing(_ words: String) -> WebAddress {
    let scalars = Array(words.unicodeScalars.filter { !$0.properties.isUnseen })
    guard !scalars.isEmpty else { return self }
    let piece = { (part: ArraySlice<Unicode.Scalar>) in Self.encoded(String(part)[...], besides: "") }
    let fragment =
      scalars.count <= 24
      ? piece(scalars[...]) : piece(scalars.prefix(10)) + "," + piece(scalars.suffix(10))
    return WebAddress(encoded: text + "#:~:text=" + fragment)
  }

  /// Everything but letters and digits of ASCII and some signs as percent-encoded bytes.
  private static func encoded(_ text: some StringProtocol, besides signs: String) -> String {
    let kept = Set((signs + "._").utf8)
    var result = ""
    for byte in text.utf8 {
      let isWord =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isWord || kept.contains(byte) || byte == UInt8(ascii: "-") && !signs.isEmpty {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
