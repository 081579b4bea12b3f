/// How much a document may take, so that none fills the memory. What goes beyond is passed over and told of.
public struct ReadingLimits: Sendable, Hashable {
  /// The bytes of one record: a document of text or HTML, or a line of JSON Lines.
  public var record: Int
  /// The bytes of UTF-8 of an article's text, of which every claim keeps its sentence.
  public var text: Int
  /// The bytes that a packed file may unpack to.
  public var unpacked: Int
  /// How many times as large as its packed bytes a packed file may become.
  public var ratio: Int
  /// How deep files may stand in files.
  public var depth: Int

  /// Makes limits. The longest reports are below 2 MB of text, and gzip makes prose 3 to 10 times as small, tables up to 50.
  public init(record: Int = 8 << 20, text: Int = 2 << 20, unpacked: Int = 4 << 30, ratio: Int = 200, depth: Int = 4) {
    self.record = record
    self.text = text
    self.unpacked = unpacked
    self.ratio = ratio
    self.depth = depth
  }

  /// The limits by name.
  public enum Name: Sendable, Hashable { case record, text, unpacked, ratio, depth }

  /// The limit that packed data has gone beyond; a few bytes may pack anything. The number of packed bytes is not known
  /// of streams.
  func exceeded(unpacked bytes: Int, from packed: Int?) -> Name? {
    if bytes > unpacked { return .unpacked }
    guard let packed, bytes > 1 << 20, bytes / max(1, packed) >= ratio else { return nil }
    return .ratio
  }

  /// The value of a limit.
  subscript(name: Name) -> Int {
    switch name {
    case .record: record
    case .text: text
    case .unpacked: unpacked
    case .ratio: ratio
    case .depth: depth
    }
  }
}
