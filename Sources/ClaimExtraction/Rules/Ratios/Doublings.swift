import ClaimModel

/// 翻一番 (+100 %), 翻两番 (+300 %), 翻了近一番, 翻倍, 双百亿.
enum Doublings {
  static let doubling = Rule(
    name: "change.doubling", triggers: [.words("翻# 翻倍 翻番 翻了 翻将 翻近 翻超 翻约")],
    examples: [
      "较“十二五”末⟦翻一番⟧ = growth 100 % eq", "收入⟦翻两番⟧ = growth 300 % eq", "产值⟦翻了近一番⟧ = growth 100 % near",
      "营收⟦翻倍⟧ = growth 100 % eq",
      "产量⟦翻了两番多⟧ = growth 300 % gt",
    ],
    counterExamples: ["翻三座山", "成倍", "翻新"],
    read: { site in
      let text = site.text
      if site.has("翻倍", at: site.start) || site.has("翻番", at: site.start) {
        return figure(site, 1, .equal, end: site.start + 2)
      }
      guard text[site.start] == "翻" else { return nil }
      var place = site.start + 1
      if text[place] == "了" { place += 1 }
      if text[place] == "了" || text[place] == "将" { place += 1 }
      let afterComparator = Comparators.skip(text, at: place)
      guard let numeral = NumeralReader.read(text, at: afterComparator), text[numeral.range.upperBound] == "番",
        let times = numeral.wholeValue, (1...10).contains(times)
      else { return nil }
      var comparator: Comparator = .equal
      if afterComparator > place, let match = Comparators.match(text, before: afterComparator) {
        comparator = match.comparator
      }
      var end = numeral.range.upperBound + 1
      if text[end] == "多" || text[end] == "有" && text[end + 1] == "余" {
        comparator = .greater
        end += text[end] == "多" ? 1 : 2
      }
      return figure(site, times, comparator, end: end)
    })

  private static func figure(_ site: Site, _ times: Int, _ comparator: Comparator, end: Int) -> Rule.Reading {
    let factor = (0..<times).reduce(1) { result, _ in result * 2 }
    let figure = Figure(
      site.start..<end, .growth, value: ExactDecimal((factor - 1) * 100), unit: .percent, comparator: comparator,
      rule: "change.doubling")
    if comparator == .equal { Qualifiers.apply(to: figure, site) }
    return .figure(figure)
  }

  static let doubleAmount = Rule(
    name: "money.double", triggers: [.words("双百 双千 双万 两个")],
    examples: [
      "授信和放贷金额破“⟦双百亿⟧” = money 10000000000 CNY gt", "突破⟦双千亿⟧ = money 100000000000 CNY gt",
      "放贷破⟦两个百亿⟧ = money 10000000000 CNY gt",
    ],
    counterExamples: ["双千兆", "双百方针", "双一流"],
    read: { site in
      if site.text[site.start] == "两", site.text[site.start + 1] != "个" { return nil }
      let start = site.text[site.start] == "两" ? site.start + 2 : site.start + 1
      guard let numeral = magnitudeOnly(site.text, at: start), numeral.power >= 8, site.text[numeral.end - 1] == "亿",
        // 两个亿 is two of them, 两个百亿 is one each of two things.
        site.text[site.start] != "两" || numeral.power > 8
      else { return nil }
      let figure = Figure(
        site.start..<numeral.end, .money, value: ExactDecimal(coefficient: 1, exponent: numeral.power),
        unit: UnitLexicon.yuan,
        rule: "money.double")
      Qualifiers.apply(to: figure, site)
      if site.text[figure.range.upperBound] == "元" { figure.range = site.start..<figure.range.upperBound + 1 }
      return .figure(figure)
    })

  /// 百亿, 千亿: powers of ten with no digit before them.
  static func magnitudeOnly(_ text: TextView, at start: Int) -> (power: Int, end: Int)? {
    let (power, isMore, end) = NumeralReader.magnitude(text, at: start)
    return power > 0 && !isMore ? (power, end) : nil
  }
}

/// Amounts with no digit: 数十亿元, 上百家, 近百项, 百万用户, 千亿元, 几十万.
enum VagueAmounts {
  static let rule = Rule(
    name: "amount.vague",
    triggers: [
      .anyOf("百千万十亿"), .words("数十 数百 数千 数万 数亿 几十 几百 几千 几万 几亿 上百 上千 上万 上亿 成百 成千"),
    ],
    examples: [
      "⟦数十亿元⟧ = money 1000000000 CNY gt", "⟦上百家⟧企业 = count 100 家 ge", "近⟦百家⟧ = count 100 家 near",
      "产值超⟦千亿元⟧ = money 100000000000 CNY gt", "⟦几十万人⟧ = count 100000 人 gt", "投资⟦百亿元⟧ = money 10000000000 CNY eq",
      "迈上⟦万亿元⟧台阶 = money 1000000000000 CNY gt",
    ],
    counterExamples: ["百姓", "千方百计", "数字经济", "几个", "万亿城市", "百亿企业"],
    read: { site in
      let text = site.text
      var place = site.start
      var comparator: Comparator = .equal
      switch text[place] {
      case "数", "几": (comparator, place) = (.greater, place + 1)
      case "上":
        // 迈上|万亿元台阶
        if isClimbed(site.previous) { return nil }
        (comparator, place) = (.atLeast, place + 1)
      case "成":
        guard site.has("成百上千", at: place) || site.has("成千上万", at: place) else { return nil }
        let power = text[place + 1] == "百" ? 2 : 3
        return read(site, power: power, magnitude: 0, numeralEnd: place + 4, .atLeast)
      default:
        guard site.previous != "数", site.previous != "几", site.previous != "每", site.previous != "个",
          !site.previous.isDigit,
          NumeralCharacters.role(site.previous) == nil
        else { return nil }
      }
      guard let numeral = Doublings.magnitudeOnly(text, at: place) else { return nil }
      var end = numeral.end
      if NumeralReader.isMore(text[end]) { (end, comparator) = (end + 1, .greater) }
      guard
        comparator != .equal || numeral.end - place > 1 || isBareAllowed(site) || site.has("元以上,", at: end)
          || site.has("元以上。", at: end)
      else {
        return nil
      }
      return read(site, power: numeral.power, magnitude: numeral.end - place > 1 ? 8 : 0, numeralEnd: end, comparator)
    })

  private static func isClimbed(_ verb: FoldedScalar) -> Bool {
    switch verb {
    case "迈", "跨", "登", "踏", "跃", "站", "冲": true
    default: false
    }
  }

  /// 百家, 千人: one power of ten alone is a figure only after a comparator.
  private static func isBareAllowed(_ site: Site) -> Bool {
    guard let match = Comparators.match(site.text, before: site.start) else { return false }
    return match.comparator != .equal
  }

  private static func read(_ site: Site, power: Int, magnitude: Int, numeralEnd: Int, _ comparator: Comparator) -> Rule
    .Reading?
  {
    var numeral = Numeral(
      range: site.start..<numeralEnd, value: ExactDecimal(coefficient: 1, exponent: power), form: .chinese)
    (numeral.comparator, numeral.magnitude) = (comparator, max(magnitude, power))
    guard let (word, end) = UnitReader.read(site.text, after: numeral) else {
      let isPeople = UnitLexicon.shared.people.longestMatch(in: site.text, at: numeralEnd) != nil && power >= 4
      guard isPeople || power >= 8 && Money.isMeant(site, numeralEnd) else { return nil }
      return .figure(
        Amounts.finish(
          site, numeral.value, nil, unit: isPeople ? UnitLexicon.person : UnitLexicon.yuan, comparator, end: numeralEnd)
      )
    }
    guard
      word.unit.dimension != .duration || comparator != .equal
        || Comparators.match(site.text, before: site.start) != nil || word.unit.symbol != "年"
    else { return nil }
    guard !isLevelName(site.text, end) else { return nil }
    return .figure(Amounts.figure(site, numeral, word, end: end))
  }

  /// 百亿元级, 千亿级: names of a class, not amounts.
  private static func isLevelName(_ text: TextView, _ end: Int) -> Bool { text[end] == "级" }
}
