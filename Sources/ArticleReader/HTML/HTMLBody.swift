/// The lines of a page that are its article: those of the element that holds the most prose, as Readability and its
/// kin find it, and not the feeds, rankings and comments around and below it.
struct HTMLBody {
  /// The lines from the first to the last of the body.
  private(set) var lines: Range<Int>
  /// Which lines are of it.
  private let isInside: [Bool]

  /// The least prose, in bytes, by which a body is told, and the shortest line that is prose.
  private static let (leastProse, shortestProse) = (60, 45)

  /// Finds the body; nil where no element holds more than half of the prose.
  init?(_ builder: HTMLPageBuilder, isMarginal: [Bool], headline: Int?) {
    let text = builder.text
    let prose = text.lines.indices.map { isMarginal[$0] ? 0 : Self.prose(text, $0) }
    let total = prose.reduce(0, +)
    guard total >= Self.leastProse, let top = Self.topContainer(builder, prose, headline: headline) else { return nil }
    var first = builder.containers[top].start..<min(builder.containers[top].end, text.lines.count)
    // Paragraphs may stand in elements of their own beside each other.
    let parent = builder.containers[top].parent
    let held = prose[first].reduce(0, +)
    if parent >= 0 {
      for sibling in builder.containers where sibling.parent == parent {
        let range = sibling.start..<min(sibling.end, text.lines.count)
        let own = prose[range].reduce(0, +)
        let linked = text.lines[range].map(\.linked).reduce(0, +)
        guard own * 5 >= held, linked * 4 < own else { continue }
        first = min(first.lowerBound, range.lowerBound)..<max(first.upperBound, range.upperBound)
      }
    }
    guard prose[first].reduce(0, +) * 2 >= total || builder.containers[top].isContent,
      let last = prose[first].lastIndex(where: { $0 > 0 })
    else { return nil }
    lines = first
    let home = text.lines[last].container
    isInside = text.lines.indices.map {
      first.contains($0) && ($0 <= last || text.lines[$0].container == home)
    }
  }

  /// Whether a line is the body's.
  func contains(_ line: Int) -> Bool { isInside[line] }

  /// The bytes of a line that are prose: it is long, or a sentence, and no link.
  private static func prose(_ text: HTMLLines, _ index: Int) -> Int {
    let line = text.lines[index]
    let words = line.place.count - line.linked
    guard words >= shortestProse, line.linked * 3 < line.place.count else { return 0 }
    // 。 is E3 80 82, and ， is EF BC 8C.
    let bytes = text.bytes[line.place]
    let isSentence = bytes.indices.contains {
      bytes[$0] == 0x2C
        || $0 + 2 < bytes.endIndex
          && (bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x82
            || bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBC && bytes[$0 + 2] == 0x8C)
    }
    return isSentence ? words : 0
  }

  /// The element whose own lines, and half of those of the elements in it, are the most prose.
  private static func topContainer(_ builder: HTMLPageBuilder, _ prose: [Int], headline: Int?) -> Int? {
    let containers = builder.containers
    var values = Array(repeating: 0, count: containers.count)
    for (index, line) in builder.text.lines.enumerated() where prose[index] > 0 && line.container >= 0 {
      values[line.container] += prose[index] * 2
      let parent = containers[line.container].parent
      if parent >= 0 { values[parent] += prose[index] }
    }
    for index in values.indices {
      if containers[index].isContent { values[index] *= 2 }
      // What stands before the headline, or far from it, is less likely its text.
      if let headline, containers[index].end <= headline { values[index] /= 4 }
    }
    return values.indices.max { values[$0] < values[$1] }.flatMap { values[$0] > 0 ? $0 : nil }
  }
}
