import ClaimModel

/// Periods with a name: “十四五”, “十二五”末, 20世纪90年代, 民国107年, 光绪十一年.
enum NamedPeriods {
  static let planPeriod = Rule(
    name: "date.plan-period", triggers: [.anyOf("一二三四五六七八九十")],
    examples: [
      "是“⟦十二五”末⟧的4.9倍 = date 2015", "“⟦十三五⟧”年均增长 = date 2016/2020", "⟦十四五⟧时期 = date 2021/2025",
    ],
    counterExamples: ["四五千家企业", "三五成群", "十五个项目"],
    read: { site in
      let text = site.text
      var place = site.start
      let number: Int
      if site.has("十五", at: place), NumeralCharacters.role(text[place + 2]) == nil {
        guard isQuoted(site, end: place + 2) else { return nil }
        return period(site, number: 10, nameEnd: place + 2)
      }
      if text[place] == "十" {
        guard case .digit(let digit) = NumeralCharacters.role(text[place + 1]), text[place + 2] == "五" else {
          return nil
        }
        (number, place) = (10 + digit, place + 3)
      } else {
        guard case .digit(let digit) = NumeralCharacters.role(text[place]), text[place + 1] == "五",
          isQuoted(site, end: place + 2)
        else { return nil }
        (number, place) = (digit, place + 2)
      }
      return period(site, number: number, nameEnd: place)
    })

  /// Whether 十五 or 三五 is a plan: in quotes by itself, or before a word for a plan's time.
  private static func isQuoted(_ site: Site, end: Int) -> Bool {
    site.previous == "“" && site.text[end] == "”" || site.previous == "“" && site.has("末", at: end)
      || site.has("时期", at: end)
      || site.has("计划", at: end) || site.has("规划", at: end)
  }

  /// “十五五” needs its own look, since 十五 is a number.
  static let fifteenth = Rule(
    name: "date.plan-period-15", triggers: [.anyOf("十")],
    examples: ["谋划“⟦十五五⟧”发展 = date 2026/2030"], counterExamples: ["十五五十"],
    read: { site in
      guard site.has("十五五", at: site.start), NumeralCharacters.role(site.text[site.start + 3]) == nil else {
        return nil
      }
      return period(site, number: 15, nameEnd: site.start + 3)
    })

  /// The period of the N-th five-year plan, or its last or first year.
  private static func period(_ site: Site, number: Int, nameEnd: Int) -> Rule.Reading? {
    let text = site.text
    guard number > 0, NumeralCharacters.role(text[nameEnd]) == nil || text[nameEnd] == "万" else { return nil }
    let first = number > 5 ? 1981 + (number - 6) * 5 : [1953, 1958, 1966, 1971, 1976][number - 1]
    let closing = text[nameEnd] == "”" ? nameEnd + 1 : nameEnd
    var end = nameEnd
    var years = first...first + 4
    if text[closing] == "末" || text[closing] == "初" {
      years = text[closing] == "末" ? (first + 4)...(first + 4) : first...first
      end = closing + 1
    } else if site.has("期末", at: closing) || site.has("期初", at: closing) {
      years = text[closing + 1] == "末" ? (first + 4)...(first + 4) : first...first
      end = closing + 2
    }
    var expression = DateExpression(year: .absolute(years.lowerBound), lastYear: years.upperBound)
    if years.count == 1 { expression.timeKind = .moment }
    return Figure.date(site, to: end, expression, rule: planPeriod.name)
  }

  static let decade = Rule(
    name: "date.decade", triggers: [.digit, .numeral, .words("上世 上个 本世")],
    examples: ["⟦上世纪90年代⟧ = date 1990/1999", "⟦20世纪80年代⟧初 = date 1980/1989", "⟦2010年代⟧ = date 2010/2019"],
    counterExamples: ["90年", "20世纪", "两个世纪"],
    read: { site in
      let text = site.text
      var (century, place) = (19, site.start)
      if site.has("上世纪", at: place) || site.has("本世纪", at: place) || site.has("上个世纪", at: place) {
        century = text[place] == "上" ? 19 : 20
        place += text[place + 1] == "个" ? 4 : 3
      } else if let number = site.numeral?.wholeValue, let end = site.numeral?.range.upperBound,
        site.has("世纪", at: end),
        (15...21).contains(number)
      {
        (century, place) = (number - 1, end + 2)
      }
      guard let numeral = NumeralReader.read(text, at: place), var decade = numeral.wholeValue, decade % 10 == 0,
        site.has("年代", at: numeral.range.upperBound)
      else { return place > site.start ? NamedPeriods.century(site, century, to: place) : nil }
      if decade >= 1000 { (century, decade) = (decade / 100, decade % 100) }
      guard decade < 100 else { return nil }
      let first = century * 100 + decade
      return Figure.date(
        site, to: numeral.range.upperBound + 2, DateExpression(year: .absolute(first), lastYear: first + 9),
        rule: "date.decade")
    })

  /// A century by itself, which gives context: 19世纪以来.
  private static func century(_ site: Site, _ century: Int, to end: Int) -> Rule.Reading? {
    var expression = DateExpression(year: .absolute(century * 100 + 1), isClaim: false)
    expression.lastYear = century * 100 + 100
    return Figure.date(site, to: end, expression, rule: "date.century")
  }

  static let era = Rule(
    name: "date.era", triggers: [.words(eraNames.map(\.0).joined(separator: " "))],
    examples: ["⟦民國107年⟧ = date 2018", "⟦光緒十一年⟧ = date 1885", "⟦昭和20年⟧ = date 1945", "⟦民國38年12月⟧ = date 1949-12"],
    counterExamples: ["民国时期", "明治大学"],
    read: { site in
      guard let era = eras.longestMatch(in: site.text, at: site.start) else { return nil }
      let (year, end): (Int, Int)
      if site.has("元年", at: era.end) {
        (year, end) = (1, era.end + 2)
      } else {
        let start = site.text[era.end].isSpace ? era.end + 1 : era.end
        guard let numeral = NumeralReader.read(site.text, at: start), let number = numeral.wholeValue,
          (1...130).contains(number)
        else { return nil }
        let after =
          site.text[numeral.range.upperBound].isSpace ? numeral.range.upperBound + 1 : numeral.range.upperBound
        guard site.text[after] == "年" else { return nil }
        (year, end) = (number, after + 1)
      }
      if site.text[end] == "代", year % 10 == 0 {
        let first = era.value + year
        return Figure.date(
          site, to: end + 1, DateExpression(year: .absolute(first), lastYear: first + 9), rule: "date.era")
      }
      let part = YearParts.read(site.text, at: site.text[end].isSpace ? end + 1 : end)
      let expression = part?.expression ?? DateExpression(year: .unsaid)
      return Figure.date(
        site, to: part?.end ?? end, expression.with(year: .absolute(era.value + year)), rule: "date.era")
    })

  /// The year before the first of each era (中国历史纪年表; 日本年号).
  private static let eras = Trie<Int>(eraNames.map { (.init(folding: $0.0), $0.1) })

  private static let eraNames = [
    ("民国", 1911), ("中华民国", 1911), ("洪武", 1367), ("永乐", 1402), ("宣德", 1425), ("正统", 1435), ("成化", 1464), ("弘治", 1487),
    ("正德", 1505), ("嘉靖", 1521), ("隆庆", 1566), ("万历", 1572), ("天启", 1620), ("崇祯", 1627), ("永历", 1646),
    ("顺治", 1643), ("康熙", 1661), ("雍正", 1722), ("乾隆", 1735), ("嘉庆", 1795), ("道光", 1820), ("咸丰", 1850), ("同治", 1861),
    ("光绪", 1874), ("宣统", 1908), ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018),
  ]

  static let shortYear = Rule(
    name: "date.short-year", triggers: [.anyOf("‘'")],
    examples: ["截至⟦’23年⟧ = date 2023"], counterExamples: ["‘20年’"],
    read: { site in
      guard let numeral = NumeralReader.read(site.text, at: site.start + 1), numeral.form == .arabic,
        numeral.digitCount == 2, numeral.range.count == 2, let year = numeral.wholeValue,
        site.text[numeral.range.upperBound] == "年",
        site.text[numeral.range.upperBound + 1] != "‘"
      else { return nil }
      return Figure.date(
        site, to: numeral.range.upperBound + 1, DateExpression(year: .absolute(ShortYears.fullYear(year))),
        rule: ShortYears.name)
    })

  static let commonEra = Rule(
    name: "date.common-era", triggers: [.words("公元")],
    examples: ["⟦公元618年⟧,李渊称帝 = date 618"], counterExamples: ["公元前221年", "二十一公元素", "公元前3世纪"],
    read: { site in
      guard let word = commonEras.longestMatch(in: site.text, at: site.start) else { return nil }
      guard let numeral = NumeralReader.read(site.text, at: word.end), let year = numeral.wholeValue,
        (1...9999).contains(year), site.text[numeral.range.upperBound] == "年"
      else { return nil }
      // No calendar of days reaches before the first year: the words are read, and nothing follows from them.
      let expression = DateExpression(year: word.value ? .unknown : .absolute(year), isClaim: !word.value)
      return Figure.date(site.start..<numeral.range.upperBound + 1, expression, rule: "date.common-era")
    })

  /// Words for the common era, and whether they count back from it.
  static let commonEraWords: [WordRow<Bool>] = [
    WordRow(false, "公元 公元后", "公元618年,李渊称帝"), WordRow(true, "公元前", "公元前221年,秦统一六国"),
  ]

  private static let commonEras = Trie(commonEraWords)
}
