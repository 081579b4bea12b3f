import ClaimModel

/// The vocabulary of metrics, compiled for look-up in phrases.
public final class MetricLexicon: Sendable {
  /// The built-in vocabulary.
  public static let shared = MetricLexicon()

  /// Every metric.
  public let metrics: [Metric]
  /// The names and synonyms, by the index of their metric.
  let words: Trie<Int>
  /// The same names, read from their ends.
  private let endings: Trie<Int>

  /// The built-in vocabulary with metrics of one's own, whose names go before those of others.
  public init(adding own: [Metric] = []) {
    let builtIn = (try? Metric.metrics(inTable: Metrics.rows)) ?? []
    metrics = builtIn + own
    let words = metrics.enumerated().flatMap { index, metric in
      ([metric.name] + metric.synonyms).map { (word: [FoldedScalar](folding: $0), value: index) }
    }
    self.words = Trie(words)
    endings = Trie(words, reversed: true)
  }

  /// The metric of exactly this name or synonym.
  public func metric(named name: String) -> Metric? {
    words.value(of: .init(folding: name)).map { metrics[$0] }
  }

  /// The metric with this identifier.
  public func metric(_ id: MetricID) -> Metric? { metrics.last { $0.id == id } }

  /// Whether the name of a metric begins at a place.
  func isName(in text: TextView, at place: Int) -> Bool { words.longestMatch(in: text, at: place) != nil }

  /// The place of the longest name of a metric in a range of text, the last of equally long ones.
  func longestName(in text: TextView, _ range: Range<Int>) -> Range<Int>? {
    var best: Range<Int>?
    for place in range {
      guard let match = words.longestMatch(in: text, at: place), match.end <= range.upperBound else { continue }
      if match.end - place >= best?.count ?? 0 { best = place..<match.end }
    }
    return best
  }

  /// The metric that a phrase names: the whole phrase, but for words before and after it that narrow nothing.
  ///
  /// 全区高新技术企业总数 names 高新技术企业; 医药制造业增加值 does not name 制造业增加值.
  func id(in phrase: [FoldedScalar]) -> MetricID? {
    phrase.withView { view in
      var end = phrase.count
      while end > 0 {
        if let match = endings.longestMatch(in: view, before: end), isNeutral(view, 0..<match.start) {
          return metrics[match.value].id
        }
        guard let tail = Self.tails.longestMatch(in: view, before: end), tail.start > 0 else { return nil }
        end = tail.start
      }
      return nil
    }
  }

  /// Whether words before a name say nothing of what is counted: regions, 全区, 拥有, 年末.
  private func isNeutral(_ text: TextView, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      if let word = Self.heads.longestMatch(in: text, at: place), word.end <= range.upperBound {
        place = word.end
      } else if let region = RegionLexicon.shared.names.longestMatch(in: text, at: place),
        region.end <= range.upperBound
      {
        place = region.end
      } else {
        return false
      }
    }
    return true
  }

  private static let heads = Trie<Bool>(
    words: """
      全区 全市 全省 全县 全国 全州 全旗 全社会 我国 我省 我市 我区 我县 本市 本区 该市 该区 该省 该县 区 市 省 县 年末 年底 期末 月末 全年 当年 去年 今年 上半年 下半年
      全部 各类 各种 其 的 共有 拥有 现有 已有 实有 有 实现 完成 累计 总 总的 新增 净增 引进 引育 培育 集聚 聚集 吸引 落户 入驻 认定 获批 区域 整体 总体
      """)
  private static let tails = Trie<Bool>(
    words: "数量 总数 总量 总额 总值 总规模 规模 家数 个数 户数 件数 人数 数 增速 增长 增长率 增幅 涨幅 降幅 累计 完成额 金额 水平 合计 共计", reversed: true)
}
