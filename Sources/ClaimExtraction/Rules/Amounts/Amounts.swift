import ClaimModel

/// Numbers with a unit: money, counts, measures, lengths of time, percentages, points, multiples — and ranges and
/// lists of them.
enum Amounts {
  static let rule = Rule(
    name: "amount", triggers: [.digit, .numeral],
    examples: [
      "成交额超过⟦50亿元⟧ = money 5000000000 CNY gt", "完成⟦2.2亿元⟧融资 = money 220000000 CNY eq",
      "企业达到⟦2306家⟧ = count 2306 家 eq", "产生成果⟦100余项⟧ = count 100 项 gt", "面积⟦10万平米⟧ = measure 100000 m2 eq",
      "同比增长⟦5.2%⟧ = growth 5.2 % eq", "占比高达⟦12.6%⟧ = share 12.6 % eq", "提高⟦2.1个百分点⟧ = growth 2.1 pp eq",
      "是去年的⟦4.9倍⟧ = multiple 4.9 倍 eq", "实现⟦7倍⟧增长 = growth 700 % eq", "占比在⟦10%~15%⟧ = share 10..15 % range",
      "投资⟦3—5亿元⟧ = money 300000000..500000000 CNY range", "分别提高⟦0.6⟧和1.0个百分点 = growth 0.6 pp eq",
      "下降⟦0.3%⟧ = growth -0.3 % eq", "⟦五六百元⟧ = money 500..600 CNY range", "不到⟦29个月⟧ = duration 29 月 lt",
      "用时⟦9分48秒⟧ = duration 588 秒 eq", "全程⟦3小时21分⟧ = duration 201 分 eq",
      "判处⟦十二年六个月⟧ = duration 150 月 eq", "判处⟦一年八个月至十年⟧ = duration 20..120 月 range",
    ],
    counterExamples: ["一家企业", "一条产业带", "又一个项目"],
    read: { site in
      guard let number = site.numeral else { return nil }
      return read(site, number).map { .figure($0) }
    })

  static func read(_ site: Site, _ number: Numeral) -> Figure? {
    let text = site.text
    if let money = PrefixedMoney.read(site, number) { return money }
    if let (word, power, end) = Signs.bracketed(site, number) {
      let figure = figure(site, number.negated(by: power), word, end: end)
      figure.range = site.start - 1..<end
      figure.contextStart = min(figure.contextStart, site.start - 1)
      return figure
    }
    let unit = UnitReader.read(text, after: number)
    if let time = CompoundAmounts.read(site, number) { return time }
    if let range = AmountRange.read(site, number, unit) { return range }
    // 约8个和11个百分点: 个 may begin a unit that a later number has whole.
    if let (word, end) = unit, word.unit.symbol == "个", ListMark.end(text, at: end) != nil,
      let figure = shared(site, number), figure.unit.dimension == .points
    {
      return figure
    }
    if let (word, end) = unit {
      guard isPlausible(site, number, word, end) else { return nil }
      return figure(site, number, word, end: end)
    }
    return shared(site, number) ?? unitless(site, number)
  }

  /// A figure of one number and one unit.
  static func figure(_ site: Site, _ number: Numeral, _ word: UnitWord, end: Int) -> Figure {
    let text = site.text
    var comparator = number.comparator
    let after = number.range.upperBound
    if text[end - 1] == "多" || text[end - 1] == "余" || text[after] == "个" && text[after + 1] == "多" {
      comparator = .greater
    }
    // 八五折 is 85 %, 八折 80 %.
    let scale = text[end - 1] == "折" && number.value > ExactDecimal(10) ? ExactDecimal.one : word.scale
    var value = number.value * scale
    var high = number.high.map { $0 * scale }
    var end = end
    if let coins = Coins.read(text, at: end, word.unit) {
      (value, high, end) = (value + coins.value, nil, coins.end)
    } else if let half = Halves.end(text, after, unitEnd: end, word.unit) {
      (value, high, end) = (value + ExactDecimal(coefficient: 5, exponent: -1) * word.scale, nil, half)
    }
    if isNegative(site) {
      value = -value
      high = high.map { -$0 }
    }
    return finish(site, value, high, unit: word.unit, comparator, end: end)
  }

  static func finish(
    _ site: Site, _ value: ExactDecimal, _ high: ExactDecimal?, unit: FigureUnit, _ comparator: Comparator, end: Int
  ) -> Figure {
    let kind = kind(of: unit.dimension)
    let start = Signs.start(site.text, before: site.start) ?? site.start
    let figure = Figure(
      start..<end, kind, value: value, high: high, unit: unit, comparator: high == nil ? comparator : .range,
      rule: name(of: kind))
    Qualifiers.apply(to: figure, site)
    switch unit.dimension {
    case .percent: Changes.classify(percent: figure, site)
    case .points: Changes.classify(points: figure, site)
    case .multiple: Changes.classify(multiple: figure, site)
    default: break
    }
    return figure
  }

  private static func kind(of dimension: FigureUnit.Dimension) -> Claim.Kind {
    switch dimension {
    case .money, .moneyRate: .money
    case .count: .count
    case .percent: .share
    case .points: .growth
    case .multiple: .multiple
    case .rank: .rank
    case .index: .index
    case .duration: .duration
    default: .measure
    }
  }

  private static func name(of kind: Claim.Kind) -> String {
    switch kind {
    case .money: "money.amount"
    case .count: "count.classifier"
    case .growth, .share: "percent.level"
    case .multiple: "multiple.times"
    case .rank: "rank.place"
    case .index: "index.score"
    case .duration: "duration.length"
    case .measure: "measure.unit"
    case .date: "date.calendar"
    }
  }

  /// A minus sign, 负 or 零下 before the number.
  static func isNegative(_ site: Site) -> Bool {
    site.has("零下", before: site.start) || Signs.isNegative(site.text, before: site.start)
  }
}

extension Amounts {
  /// Whether a number with a unit is a figure at all: Chinese digits stand in words more often than in counts.
  private static func isPlausible(_ site: Site, _ number: Numeral, _ word: UnitWord, _ end: Int) -> Bool {
    let text = site.text
    let isBare = number.form != .arabic && number.magnitude == 0
    // 运-20首次, 直-8L: a dash before what is never below zero joins a name.
    if text[max(0, site.start - 1)] != "负", Signs.isNegative(text, before: site.start),
      !Signs.signed.contains(word.unit.dimension)
    {
      return false
    }
    guard !(word.needsDigits && number.form != .arabic && number.magnitude == 0) else { return false }
    if number.form == .positional {
      return (word.unit.dimension == .money || text[end - 1] == "折") && number.digitCount > 1
    }
    if word.unit.dimension == .duration { return Durations.isFigure(site, number, word, end) }
    if word.unit.dimension == .index { return Scores.isFigure(site, number, end) }
    guard isBare else {
      return !(word.unit.symbol == "版" || word.unit.symbol == "代")
    }
    switch word.unit.dimension {
    case .count: return Counts.isFigure(site, number, word, end)
    case .length: return text[end - 1] != "里" || text[end - 2] == "公"
    case .volume, .area, .mass: return text[end - 1] != "方" && text[end - 1] != "甲"
    case .energy, .voltage, .speed: return number.value >= ExactDecimal(10)
    case .money: return number.value > .one || text[end] == .newline
    default: return true
    }
  }

  /// `0.6和1.0个百分点`, `100万、110万和130万亿元`: the unit stands after a later number of the list.
  private static func shared(_ site: Site, _ number: Numeral) -> Figure? {
    let text = site.text
    var end = number.range.upperBound
    // 约8个和11个百分点: 个 alone is the beginning of the shared unit.
    if text[end] == "个" { end += 1 }
    var steps = 0
    while steps < 8, let next = ListMark.end(text, at: end) {
      guard let other = NumeralReader.read(text, at: Comparators.skip(text, at: next)) else { return nil }
      if let (word, _) = UnitReader.read(text, after: other) {
        guard number.form == .arabic || number.value > .one else { return nil }
        var scaled = number
        scaled.value = Self.scaled(number, like: other)
        return figure(site, scaled, word, end: number.range.upperBound)
      }
      end = other.range.upperBound
      if text[end] == "个" { end += 1 }
      steps += 1
    }
    return nil
  }

  /// The value of a number of a list that ends in another: the power of ten is shared where the last has more of it, as
  /// in 100万、130万亿 and 3.5、5.1亿.
  private static func scaled(_ number: Numeral, like last: Numeral) -> ExactDecimal {
    guard number.magnitude == 0 else {
      return number.value.scaled(byPowerOfTen: max(0, last.magnitude - number.magnitude))
    }
    let shares =
      last.magnitude > 0
      && number.value <= last.value.scaled(byPowerOfTen: -last.magnitude) * ExactDecimal(100)
    return shares ? number.value.scaled(byPowerOfTen: last.magnitude) : number.value
  }

  /// `投资5亿`, `14亿国人`, `网民达10.5亿`, `指数184.19`: no unit is written.
  private static func unitless(_ site: Site, _ number: Numeral) -> Figure? {
    let end = number.range.upperBound
    guard let unit = unitMeant(site, number, end) else { return nil }
    let isNegative = isNegative(site)
    guard !isNegative || unit.dimension != .count else { return nil }
    let value = isNegative ? -number.value : number.value
    return finish(site, value, isNegative ? nil : number.high, unit: unit, number.comparator, end: end)
  }

  /// The unit that the words around a number say; nil when it is no figure.
  private static func unitMeant(_ site: Site, _ number: Numeral, _ end: Int) -> FigureUnit? {
    guard number.magnitude > 0 else {
      let mayBeIndex = number.form == .arabic || number.value.exponent < 0
      return mayBeIndex && Scores.isIndex(site, number, end) ? .index : nil
    }
    if UnitLexicon.shared.people.longestMatch(in: site.text, at: end) != nil || People.areMeant(site, end) {
      return UnitLexicon.person
    }
    guard number.magnitude >= 4 else { return nil }
    if Money.isMeant(site, end) || Money.isSaid(site, behind: end) || number.magnitude >= 12 && !Money.isCounted(site) {
      return UnitLexicon.yuan
    }
    return Counts.standAlone(site, number, end) ? UnitLexicon.unknown : nil
  }

  /// The currency that stands before the number: 人民币8亿, US$5亿.
  static func currencyBefore(_ site: Site) -> (unit: FigureUnit, start: Int)? {
    var start = site.start
    if start > 0, site.text[start - 1].isSpace { start -= 1 }
    return UnitLexicon.shared.currencyPrefixes.longestMatch(in: site.text, before: start, from: max(0, start - 6))
      .map { ($0.value, $0.start) }
  }
}

/// The marks between the members of a list: 、 and 和.
enum ListMark {
  /// The end of the mark at a place; nil when there is none.
  static func end(_ text: TextView, at place: Int) -> Int? {
    switch text[place] {
    case "、", "和", "及", "与", "或": text[place] == "或" && text[place + 1] == "者" ? place + 2 : place + 1
    case "以": text[place + 1] == "及" ? place + 2 : nil
    // 3.5/4.2/5.1亿元
    case "/": text[place - 1].isDigit && text[place + 1].isDigit ? place + 1 : nil
    default: nil
    }
  }
}
