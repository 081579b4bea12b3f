/// A place in an article's text, in Unicode scalars and in UTF-8 bytes, both from the beginning of the text.
public struct TextSpan: Sendable, Hashable {
  /// The place in Unicode scalars.
  public var scalars: Range<Int>
  /// The same place in UTF-8 bytes.
  public var bytes: Range<Int>

  /// Makes a place from both counts.
  public init(scalars: Range<Int>, bytes: Range<Int>) {
    self.scalars = scalars
    self.bytes = bytes
  }

  /// The smallest place that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(
      scalars: min(scalars.lowerBound, other.scalars.lowerBound)..<max(scalars.upperBound, other.scalars.upperBound),
      bytes: min(bytes.lowerBound, other.bytes.lowerBound)..<max(bytes.upperBound, other.bytes.upperBound))
  }

  /// What is left of the place between others, which are in order and do not overlap.
  public func without(_ omitted: [TextSpan]) -> [TextSpan] {
    let first = omitted.partitionIndex(where: { $0.bytes.upperBound <= bytes.lowerBound })
    var runs: [TextSpan] = []
    var rest = self
    for gap in omitted[first...] {
      guard gap.bytes.lowerBound < bytes.upperBound else { break }
      if gap.bytes.lowerBound > rest.bytes.lowerBound {
        runs.append(
          TextSpan(
            scalars: rest.scalars.lowerBound..<gap.scalars.lowerBound,
            bytes: rest.bytes.lowerBound..<gap.bytes.lowerBound))
      }
      guard gap.bytes.upperBound < bytes.upperBound else { return runs }
      rest = TextSpan(
        scalars: max(rest.scalars.lowerBound, gap.scalars.upperBound)..<scalars.upperBound,
        bytes: max(rest.bytes.lowerBound, gap.bytes.upperBound)..<bytes.upperBound)
    }
    return runs + [rest]
  }
}

/// Words of an article and their place.
public struct Mention: Sendable, Hashable {
  /// The words as the article writes them.
  public var text: String
  /// Where they stand.
  public var place: TextSpan

  /// Makes a mention.
  public init(text: String, place: TextSpan) {
    self.text = text
    self.place = place
  }
}
