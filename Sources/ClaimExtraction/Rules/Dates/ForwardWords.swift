/// Words that make a date one of the future: 将于10月24日, 力争年底前.
enum ForwardWords {
  /// Whether such a word stands just before or after a date.
  static func stand(around range: Range<Int>, in text: TextView) -> Bool {
    var place = range.lowerBound - 1
    while place >= max(0, range.lowerBound - 8), !endsClause(text[place]) {
      if words.longestMatch(in: text, at: place) != nil { return true }
      place -= 1
    }
    place = range.upperBound
    while place < range.upperBound + 6, !endsClause(text[place]) {
      if words.longestMatch(in: text, at: place) != nil { return true }
      place += 1
    }
    return false
  }

  private static func endsClause(_ character: FoldedScalar) -> Bool {
    character == "。" || character == ";" || character == .newline
  }

  private static let words = Trie<Bool>(words: "将 力争 拟 计划 预计 确保 争取 定于 起将 即将 有望 目标")
}
