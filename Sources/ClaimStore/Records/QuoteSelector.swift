import ClaimModel

/// Where a figure stands, by its words and by its place: a W3C TextQuoteSelector beside a TextPositionSelector.
public struct QuoteSelector: Sendable, Hashable {
  /// The figure as written.
  public var exact: String
  /// The characters before it, at most 16.
  public var prefix: String
  /// The characters after it, at most 16.
  public var suffix: String
  /// Its place when it was read.
  public var place: TextSpan

  /// How many characters prefix and suffix have where the text is long enough.
  static let contextLength = 16

  /// Whether the figure still stands in a text.
  public enum Standing: Sendable, Hashable {
    /// Where it stood.
    case stands
    /// Elsewhere, with the same words around it; the place in Unicode scalars.
    case moved(to: Int)
    /// No longer, or not with these words around it.
    case gone
  }

  /// Makes a selector.
  public init(exact: String, prefix: String, suffix: String, place: TextSpan) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.place = place
  }

  /// The selector of words of a text. The text is that of the article as UTF-8.
  init(_ figure: Mention, in text: UnsafeBufferPointer<UInt8>) {
    let bytes = figure.place.bytes.clamped(to: 0..<text.count)
    let start = Self.step(from: bytes.lowerBound, by: -Self.contextLength, in: text)
    let end = Self.step(from: bytes.upperBound, by: Self.contextLength, in: text)
    self.init(
      exact: figure.text, prefix: String(decoding: text[start..<bytes.lowerBound], as: UTF8.self),
      suffix: String(decoding: text[bytes.upperBound..<end], as: UTF8.self), place: figure.place)
  }

  /// The place some characters before or after another, within the text.
  private static func step(from place: Int, by count: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let isContinuation = { (at: Int) in at < text.count && text[at] & 0xC0 == 0x80 }
    var (at, left) = (place, abs(count))
    while left > 0, count < 0 ? at > 0 : at < text.count {
      at += count < 0 ? -1 : 1
      while at > 0, isContinuation(at) { at += count < 0 ? -1 : 1 }
      left -= 1
    }
    return at
  }

  /// Where the figure stands in a text that may have changed.
  public func standing(in text: String) -> Standing {
    let bytes = Array(text.utf8)
    let quote = Array(exact.utf8)
    if bytes.count >= place.bytes.upperBound, bytes[place.bytes].elementsEqual(quote) { return .stands }
    let (before, after) = (Array(prefix.utf8), Array(suffix.utf8))
    let context = before + quote + after
    guard !context.isEmpty, bytes.count >= context.count else { return .gone }
    for start in 0...(bytes.count - context.count)
    where bytes[start] == context[0] && bytes[start..<start + context.count].elementsEqual(context) {
      let prefix = String(decoding: bytes[..<(start + before.count)], as: UTF8.self)
      return .moved(to: prefix.unicodeScalars.count)
    }
    return .gone
  }
}
