import ClaimModel

/// The words around a figure that say what it measures, as pairs of neighbouring characters: enough to see how much of
/// what one sentence says another one says too, whatever the order of its clauses.
struct FigureWords: Sendable, Hashable {
  /// The pairs of the figure's own clause, and of those before it where that says too little: `,同比增长`.
  let own: Set<UInt64>
  /// All pairs of the sentence up to the figure, and the words right behind it.
  let all: Set<UInt64>

  init(_ claim: Claim) {
    let text = SentenceText(claim)
    var behind = Self.pairs(text.after(claim, claim.kind == .count ? 5 : 2).prefix(while: \.isLetter))
    behind.subtract(Self.furniture)
    let ahead = text.before(claim, Self.reach)
    var (own, all) = (behind, behind)
    for clause in ahead.split(whereSeparator: { ",;:。".contains($0) }).reversed() {
      let found = Self.pairs(clause).subtracting(Self.furniture)
      if own.count < Self.fewest { own.formUnion(found) }
      all.formUnion(found)
    }
    (self.own, self.all) = (own, all)
  }

  /// How much of what each sentence says of its figure the other one says too, in percent: of the one that says less of
  /// what the other leaves out, and of the other.
  func shares(with other: FigureWords) -> (most: Int, least: Int) {
    let (one, two) = (Self.share(own, in: other.all), Self.share(other.own, in: all))
    return (max(one, two), min(one, two))
  }

  /// How many pairs both have.
  func common(with other: FigureWords) -> Int { all.intersection(other.all).count }

  /// What the figure's own words come to in one number, by which figures told again and again are known.
  var print: UInt64 { own.reduce(0) { $0 &+ $1 &* 0x9E37_79B9_7F4A_7C15 } }

  /// The pairs as bits, to rule out most other sentences at once.
  var bits: SIMD4<UInt64> {
    var bits = SIMD4<UInt64>(repeating: 0)
    for pair in all {
      let hash = (pair &* 0x9E37_79B9_7F4A_7C15) >> 56
      bits[Int(hash >> 6)] |= 1 << (hash & 63)
    }
    return bits
  }

  /// How far before the figure its sentence is read, in characters.
  private static let reach = 60
  /// How many pairs say what is measured.
  private static let fewest = 5

  /// The pairs of a phrase that say what it is.
  static func telling(_ phrase: String) -> Set<UInt64> { pairs(phrase).subtracting(furniture) }

  private static func share(_ own: Set<UInt64>, in all: Set<UInt64>) -> Int {
    own.isEmpty ? 0 : own.intersection(all).count * 100 / own.count
  }

  private static func pairs(_ text: some StringProtocol) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isWord = scalar.value >= 0x4E00 && scalar.value < 0xA000 || scalar.isASCIILetter
      if isWord, let last { pairs.insert(UInt64(last.value) << 32 | UInt64(scalar.value)) }
      last = isWord ? scalar : nil
    }
    return pairs
  }

  /// Pairs of words that stand beside any figure: of times, changes, bounds and sources.
  private static let furniture: Set<UInt64> = """
    今年 去年 上年 同比 环比 增长 增加 下降 减少 比增 长达 达到 实现 完成 全国 我国 累计 共计 合计 总计 已经 目前 截至 其中 同期 \
    年底 月底 年末 月末 上半 半年 下半 季度 一季 二季 三季 四季 前三 前两 第一 第二 第三 第四 月份 个月 全年 数据 据显 显示 记者 者从 \
    获悉 了解 解到 今天 昨天 近日 日前 最新 统计 计数 发布 布会 上获 截止 以来 年来 超过 突破 接近 较上 比上 较去 比去 年同 期增 期下 \
    年增 年下 别为 分别 增幅 增速 约为 高达 仅为 其他 国家 到了 升至 降至 增至 提高 上升 回升 升了 增了 据了 局了 部了 从国 发展 新闻
    """.split(separator: " ").reduce(into: []) { $0.formUnion(pairs($1)) }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
}
