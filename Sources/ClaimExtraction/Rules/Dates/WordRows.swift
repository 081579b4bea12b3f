/// A row of a table of words that mean the same, with an example of one of them.
struct WordRow<Value: Sendable>: Sendable {
  let value: Value
  /// The words, separated by spaces.
  let words: String
  /// Words of a text that hold one of them.
  let example: String

  init(_ value: Value, _ words: String, _ example: String) {
    self.value = value
    self.words = words
    self.example = example
  }
}

extension Trie {
  /// Compiles a table of words.
  convenience init(_ rows: [WordRow<Value>], reversed: Bool = false) {
    self.init(
      rows.flatMap { row in row.words.split(separator: " ").map { ([FoldedScalar](folding: $0), row.value) } },
      reversed: reversed)
  }
}

extension [Rule.Trigger] {
  /// The trigger for the words of a table.
  static func words<Value>(of rows: [WordRow<Value>]) -> [Rule.Trigger] {
    [.words(rows.map(\.words).joined(separator: " "))]
  }
}
