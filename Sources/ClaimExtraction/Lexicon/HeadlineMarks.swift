/// Marks that pages put before the headline of a story that they took over: ⟦原标题:⟧宁河时代中标2亿元项目.
enum HeadlineMarks {
  /// Whether a text has such a mark at a place.
  static func begin(_ text: TextView, at place: Int) -> Bool { words.longestMatch(in: text, at: place) != nil }

  private static let words = Trie<Bool>(words: "原标题: 原题:")
}
