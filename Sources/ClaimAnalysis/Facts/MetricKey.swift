import ClaimModel

/// What two claims share when they measure the same thing.
public enum MetricKey: Sendable, Hashable {
  /// An entry of the vocabulary.
  case vocabulary(MetricID)
  /// A phrase outside the vocabulary, without the words that every count may carry.
  case phrase(String)

  /// The key of a reading; nil when the phrase says nothing.
  ///
  /// A count of several things together (上市企业和独角兽) is never a count of one of them, whatever entry
  /// the phrase was matched to.
  public init?(_ metric: MetricReading, kind: Claim.Kind) {
    let phrase = metric.phrase.trimmedOfCountWords
    if let id = metric.id, !(kind == .count && phrase.joinsSeveralThings) {
      self = .vocabulary(id)
    } else if !phrase.isEmpty {
      self = .phrase(phrase)
    } else {
      return nil
    }
  }

  /// Whether claims of different articles with this key surely measure the same thing.
  var isReliable: Bool {
    switch self {
    case .vocabulary: true
    case .phrase(let phrase): phrase.unicodeScalars.count >= 3
    }
  }
}

extension Claim {
  /// What the claim measures, in a form that can be compared; nil when the claim has no metric.
  public var metricKey: MetricKey? {
    metric.flatMap { MetricKey($0, kind: kind) }
  }
}

extension String {
  /// The phrase without blanks, quotes and the words of counting around it: 高新技术企业总数 is 高新技术企业.
  fileprivate var trimmedOfCountWords: String {
    let plain =
      unicodeScalars.contains(where: Self.isBlankOrQuote)
      ? String(String.UnicodeScalarView(unicodeScalars.filter { !Self.isBlankOrQuote($0) })) : self
    // Bytes, since this is asked for every claim: comparing characters is many times dearer.
    var rest = Array(plain.utf8)[...]
    while let word = Self.countWordsBehind.first(where: { rest.suffix($0.count).elementsEqual($0) }),
      word.count < rest.count
    {
      rest = rest.dropLast(word.count)
    }
    while let word = Self.countWordsBefore.first(where: { rest.starts(with: $0) }), word.count < rest.count {
      rest = rest.dropFirst(word.count)
    }
    return rest.count == utf8.count ? self : String(decoding: rest, as: UTF8.self)
  }

  private static func isBlankOrQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "\"", "‘", "’", "'", "《", "》": true
    default: scalar.isBlank
    }
  }

  /// Whether the phrase names several things: 上市企业和独角兽.
  fileprivate var joinsSeveralThings: Bool {
    unicodeScalars.contains { $0 == "和" || $0 == "与" || $0 == "及" || $0 == "、" || $0 == "或" }
  }

  private static let countWordsBehind = "数量 总数 总量 总额 总值 总规模 规模 家数 个数 件数 人数 拥有量 保有量 存量 数 达 的".split(separator: " ").map {
    Array($0.utf8)
  }
  private static let countWordsBefore = "全区 全市 全省 全县 全国 全社会 我国 本市 拥有 共有 的".split(separator: " ").map { Array($0.utf8) }
}
