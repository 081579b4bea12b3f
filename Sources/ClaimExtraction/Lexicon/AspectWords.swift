/// Words before a figure that make it no level but a change.
enum AspectWords {
  /// Which way a change goes.
  enum Direction: Sendable {
    case up, down
  }

  /// Verbs right before an amount that make it an amount of change: 贷款⟦增加⟧22.75万亿元.
  static let amounts = Trie<Direction>(
    rows([
      (.up, "增加 增加了 增长 增长了 新增加 净增 净增加 多增 同比多增 上升 上升了 提高 提高了 上涨 上涨了 上调 增 多 多了 高出 多出 回升 延长 延长了 扩大 扩大了"),
      (.down, "减少 减少了 下降 下降了 降低 降低了 下跌 下跌了 回落 回落了 净减 净减少 少增 同比少增 下调 减 少 少了 缩短 缩短了 缩减 低 收窄"),
    ]), reversed: true)

  /// Words that say what a change is measured from.
  static let comparisons = Trie<Bool>(words: "比 较 同比 环比 比上年 较上年 相比 按年")

  /// Nouns that are changes themselves, with the way they go: ⟦降幅⟧扩大1.2个百分点.
  static let changes = Trie<Direction>(
    rows([(.up, "增速 增幅 涨幅 增长率 升幅 增长幅度"), (.down, "降幅 跌幅 减幅 下降幅度")]))

  /// Verbs by which a change grows or shrinks.
  static let movements = Trie<Direction>(
    rows([
      (.up, "扩大 加快 提高 提升 上升 回升 增加 加深 走高 高"),
      (.down, "收窄 缩小 回落 放缓 下降 降低 减少 走低 减缓 收敛 低"),
    ]))

  private static func rows(_ rows: [(Direction, String)]) -> [(word: [FoldedScalar], value: Direction)] {
    rows.flatMap { direction, words in words.split(separator: " ").map { (.init(folding: $0), direction) } }
  }
}
