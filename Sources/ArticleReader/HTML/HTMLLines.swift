/// The lines of a page in the making, with white space as a browser shows it.
struct HTMLLines {
  /// A line that is not blank.
  struct Line {
    /// Its words among the bytes.
    var place: Range<Int>
    /// How many of the bytes are links.
    var linked: Int
    var opensBlock: Bool
    var isHeadline: Bool
    /// The innermost element that holds lines and this one.
    var container: Int
    /// Whether only a `<br>` stands before it.
    var isBreak: Bool
    var indent: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private var start = 0
  private var linked = 0
  /// Where the last link of the line ends.
  private var linkEnd = 0
  private var opensBlock = true
  private var followsBreak = false
  private var gap = Gap.none

  /// White space that was read and shows only if words follow.
  private enum Gap { case none, space, lineEnd }

  /// Whether the line so far ends with a Chinese character that names no length, whose squares and cubes are raised.
  var endsWithWord: Bool {
    guard bytes.count >= start + 3, (0xE4...0xE9).contains(bytes[bytes.count - 3]) else { return false }
    let last = bytes[(bytes.count - 3)...]
    return !["米", "里"].contains { last.elementsEqual($0.utf8) }
  }

  /// Adds words; white space between them becomes one space, and none where a line of the source ends between
  /// two characters that are no letters of an alphabet.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isLinked: Bool) {
    let before = bytes.count
    var index = 0
    while index < text.count {
      let run = index
      while index < text.count, text[index] > 0x20 { index += 1 }
      if index > run {
        closeGap(before: text[run])
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
      }
      while index < text.count, text[index] <= 0x20 {
        gap = text[index] == 0x0A || text[index] == 0x0D || gap == .lineEnd ? .lineEnd : .space
        index += 1
      }
    }
    if isLinked { (linked, linkEnd) = (linked + bytes.count - before, bytes.count) }
  }

  private mutating func closeGap(before next: UInt8) {
    defer { gap = .none }
    guard gap != .none, bytes.count > start, let last = bytes.last else { return }
    if gap == .lineEnd, last >= 0x80, next >= 0xE2 { return }
    bytes.append(0x20)
  }

  /// Whether any line has a full stop in it, as an article has.
  var holdsSentences: Bool {
    bytes.indices.dropLast(2).contains { bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x82 }
  }

  /// Ends the line, if it has words; `isBreak` says that a `<br>` ends it.
  mutating func end(opensBlock opens: Bool = false, isBreak: Bool = false, isHeadline: Bool, container: Int) {
    let place = withoutCounters(PageText.trim(bytes, start..<bytes.count))
    if place.isEmpty {
      bytes.removeLast(bytes.count - start)
    } else {
      lines.append(
        Line(
          place: place, linked: min(linked, place.count), opensBlock: opensBlock, isHeadline: isHeadline,
          container: container, isBreak: followsBreak,
          indent: PageText.indent(bytes[start..<place.lowerBound])))
      opensBlock = false
    }
    followsBreak = isBreak && !place.isEmpty
    if opens { opensBlock = true }
    (start, linked, gap) = (bytes.count, 0, .none)
  }

  /// A line that leads elsewhere without the ages and counters behind its link: 5小时前 3241阅读.
  private func withoutCounters(_ place: Range<Int>) -> Range<Int> {
    guard linked * 3 >= place.count, linkEnd > place.lowerBound, linkEnd < place.upperBound else { return place }
    let rest = PageText(String(decoding: bytes[linkEnd..<place.upperBound], as: UTF8.self))
    return rest.isOfCounters(rest.bytes.indices) ? PageText.trim(bytes, place.lowerBound..<linkEnd) : place
  }
}
