import ClaimModel

/// Stretches that end with the article: 五年来, 过去五年, 近三年, 最近三个月, and those whose beginning is not said:
/// 党的十八大以来, 近年来.
enum Lookbacks {
  static let rule = Rule(
    name: "date.lookback", triggers: [.digit, .numeral, .words("近# 这#")] + .words(of: openingWords),
    examples: [],
    counterExamples: ["五年来", "过去五年", "近三年,", "三年行动计划", "历时五年", "近5年时间", "第五年来", "二十年"],
    read: { read($0) })

  /// Words before a length of time that make it one that ends now; false rows need a word behind the length, or to
  /// be a clause of their own: 近2个月完成 took nearly two months.
  static let openingWords: [WordRow<Bool>] = [
    WordRow(true, "过去 过去的 最近 刚刚过去的 这", "过去五年,就业稳定"), WordRow(false, "近", "近三年,公司累计投资3亿元"),
  ]

  /// How far a length of time with a word behind it holds.
  enum Closing: Sendable {
    /// Until another time is named.
    case frame
    /// For the figure behind it alone.
    case figure
    /// It does not end now.
    case none
  }

  /// Words behind a length of time that make it one that ends now.
  static let closingWords: [WordRow<Closing>] = [
    WordRow(.frame, "来 以来 间", "五年来,就业稳定"),
    WordRow(.figure, "年均 平均 累计 总体 共 增长 提升 提高 增加 下降 减少 翻 接近翻 复合增长", "同比增长7%,两年平均增长5%"),
    WordRow(.none, "来自 来到 来看 来临 来华 来回 间隔 间接", "来自三年级"),
  ]

  /// Words before a length of time that does not end now.
  static let otherOpenings: [WordRow<Bool>] = [
    WordRow(true, "第 每 连续 未来 今后 此后 随后 接下来 历时 为期 长达 用 仅 用了 再用", "未来五年年均增长5%")
  ]

  private static let opening = Trie(openingWords)
  private static let closing = Trie(closingWords)
  private static let others = Trie(otherOpenings, reversed: true)

  private static func read(_ site: Site) -> Rule.Reading? {
    let text = site.text
    let word = opening.longestMatch(in: text, at: site.start)
    // 过去一年 is the year before: `RelativeDates`.
    guard let number = word.map({ NumeralReader.read(text, at: $0.end) }) ?? site.numeral,
      let length = length(text, number), length.count != 1 || length.unit != .year,
      word != nil || others.longestMatch(in: text, before: site.start) == nil
    else { return nil }
    let closing = closing.longestMatch(in: text, at: length.end)?.value ?? .none
    let isClosed = closing == .frame || closing == .figure && length.unit == .year
    let isEnough: Bool =
      switch word?.value {
      case true: true
      case false: isClosed || !site.previous.isHan && text[length.end] == ","
      case nil: isClosed && length.count != 1
      }
    guard isEnough else { return nil }
    var expression = DateExpression(year: .unsaid, isClaim: false)
    if let count = length.count {
      expression.lookback = .init(count: count, unit: length.unit)
    } else {
      expression.year = .unknown
    }
    expression.timeKind = .running
    expression.isOfOneFigure = closing == .figure
    return Figure.date(site, to: length.end, expression, rule: rule.name)
  }

  // MARK: - Lengths

  static let units: [WordRow<DateExpression.CalendarUnit>] = [
    WordRow(.year, "年 个年头 载", "十年来"), WordRow(.month, "个月", "三个月来"), WordRow(.week, "周 个星期 星期", "两周来"),
    WordRow(.day, "天 日", "7天来"), WordRow(.quarter, "个季度", "过去三个季度"),
  ]

  private static let unitTrie = Trie(units)

  /// How long a stretch is; without a count where the words leave it open: 四十多年.
  private static func length(
    _ text: TextView, _ number: Numeral
  ) -> (count: Int?, unit: DateExpression.CalendarUnit, end: Int)? {
    guard number.magnitude < 4, number.digitCount < 4 else { return nil }
    let isVague = NumeralReader.isMore(text[number.range.upperBound])
    guard let unit = unitTrie.longestMatch(in: text, at: number.range.upperBound + (isVague ? 1 : 0)) else {
      return nil
    }
    let isExact = !isVague && number.comparator == .equal && number.high == nil
    guard isExact else { return (nil, unit.value, unit.end) }
    guard let count = number.wholeValue, (1...longest).contains(count), text[unit.end] != "半" else { return nil }
    return (count, unit.value, unit.end)
  }

  /// No review looks farther back than this, whatever the unit.
  private static let longest = 100

  // MARK: - Beginnings that are not said

  static let event = Rule(
    name: "date.since-event", triggers: .words(of: eventWords) + .words(of: unsaidWords),
    examples: [], counterExamples: ["党的十八大以来", "近年来", "自成立以来", "改革开放以后"],
    read: { site in
      let text = site.text
      let end: Int
      var beginning: Beginning?
      if let word = unsaid.longestMatch(in: text, at: site.start) {
        guard word.value else { return nil }
        end = word.end
      } else {
        // 2015年成立以来 says when.
        guard let word = events.longestMatch(in: text, at: site.start), site.has("以来", at: word.end),
          dateEnds.longestMatch(in: text, before: site.start) == nil
        else { return nil }
        (beginning, end) = (word.value, word.end + 2)
      }
      var expression = DateExpression(
        year: beginning.map { .absolute($0.year) } ?? .unknown, months: beginning.map { $0.month...$0.month },
        isClaim: false)
      (expression.timeKind, expression.isOpen) = (.running, true)
      return Figure.date(site.start..<end, expression, rule: "date.since-event")
    })

  /// Events since which something runs, whose dates the words do not say.
  static let eventWords: [WordRow<Beginning?>] = [
    WordRow(Beginning(2012, 11), "党的十八大 十八大", "党的十八大以来,建成120个"),
    WordRow(Beginning(2017, 10), "党的十九大 十九大", "党的十九大以来,建成120个"),
    WordRow(Beginning(2022, 10), "党的二十大 二十大", "党的二十大以来,建成120个"),
    WordRow(Beginning(2013, 11), "党的十八届三中全会 十八届三中全会", "党的十八届三中全会以来,出台2000项"),
    WordRow(Beginning(2024, 7), "党的二十届三中全会 二十届三中全会", "党的二十届三中全会以来,出台30项"),
    WordRow(Beginning(1978, 12), "改革开放", "改革开放以来,增长40倍"),
    WordRow(Beginning(1949, 10), "新中国成立 建国", "新中国成立以来,增长40倍"),
    WordRow(Beginning(1921, 7), "建党", "建党以来,党员增加2000倍"),
    WordRow(Beginning(2001, 12), "入世 加入世贸组织 中国加入世贸组织", "加入世贸组织以来,增长8倍"),
    WordRow(nil, "本届政府成立 回归祖国 直辖 建省 建市 建区 建县 建校 建院 建交", "建省以来,增长40倍"),
    WordRow(
      nil,
      "成立 建成 投产 开园 开业 开通 运营 投运 上市 启动 实施 设立 挂牌 揭牌 组建 创立 创办 提出 发布 启用 开工 开馆 开幕 开展 开行 施行",
      "自成立以来,累计投资20亿元"),
    WordRow(nil, "入汛 入春 入夏 入秋 入冬 开春 开学 疫情 疫情发生 疫情暴发 春运启动 活动开展 机构改革", "入汛以来,降雨300毫米"),
  ]

  /// The month in which something began.
  struct Beginning: Sendable {
    var year: Int
    var month: Int

    init(_ year: Int, _ month: Int) { (self.year, self.month) = (year, month) }
  }

  static let unsaidWords: [WordRow<Bool>] = [
    WordRow(false, "近年底 近年末 近年初 近年中 近年关", "临近年底"),
    WordRow(true, "近年来 近年 多年来 几年来 近几年 近几年来 长期以来 一直以来 历年来 有史以来 近来 连日来", "近年来,累计投资20亿元"),
  ]

  private static let events = Trie(eventWords)
  private static let unsaid = Trie(unsaidWords)
  private static let dateEnds = Trie<Bool>(words: "年 月 日 号 年底 月底", reversed: true)
}
