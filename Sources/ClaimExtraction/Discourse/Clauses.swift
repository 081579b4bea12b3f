/// What stands between two of ，；。: and brackets: the smallest stretch that words of context hold for.
struct Clause: Sendable {
  var range: Range<Int>
  /// The sentence it is part of.
  var sentence: Int
  /// How many brackets are open around it.
  var depth: Int
}

/// The clauses of a story in the order of their beginnings, found in one pass; one in brackets follows the one around it.
struct Clauses {
  private var clauses: [Clause] = []

  init(_ text: TextView, _ sentences: [Sentence]) {
    for (index, sentence) in sentences.enumerated() {
      // The clauses that are open, the innermost last: a bracket interrupts the one around it.
      var open = [begin(at: sentence.range.lowerBound, index, depth: 0)]
      for place in sentence.range {
        switch text[place] {
        case ",", ";", ":", "。", "!", "?":
          let last = open.removeLast()
          close(last, at: place)
          open.append(begin(at: place + 1, index, depth: clauses[last].depth))
        case "(": open.append(begin(at: place + 1, index, depth: open.count))
        case ")" where open.count > 1: close(open.removeLast(), at: place)
        default: break
        }
      }
      for last in open { close(last, at: sentence.range.upperBound) }
    }
  }

  private mutating func begin(at start: Int, _ sentence: Int, depth: Int) -> Int {
    clauses.append(Clause(range: start..<start, sentence: sentence, depth: depth))
    return clauses.count - 1
  }

  private mutating func close(_ clause: Int, at end: Int) {
    let start = clauses[clause].range.lowerBound
    clauses[clause].range = start..<max(start, end)
  }

  var count: Int { clauses.count }

  subscript(index: Int) -> Clause { clauses[index] }

  /// The innermost clause that holds a place, or the last one before it.
  func clause(at place: Int) -> Clause { clauses[index(at: place)] }

  /// The index of the innermost clause that holds a place, or of the last one before it.
  func index(at place: Int) -> Int {
    let last = max(0, clauses.firstIndex(from: place + 1) { $0.range.lowerBound } - 1)
    var index = last
    while index > 0, clauses[index].range.upperBound < place, clauses[index].sentence == clauses[last].sentence {
      index -= 1
    }
    return clauses[index].range.upperBound >= place ? index : last
  }
}
