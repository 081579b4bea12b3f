import ClaimModel

/// Numbers that are no figures: labels, formulas, words, titles, ordinals, enumerators, clock times, identifiers.
enum Names {
  static let label = Rule(
    name: "name.label", triggers: [.digit],
    examples: ["人均GDP⟦18.6万元⟧ = money 186000 CNY eq", "CPI⟦2.1%⟧ = share 2.1 % eq", "PPI⟦-2.3%⟧ = growth -2.3 % eq"],
    counterExamples: ["长三角G60科创走廊", "5G网络", "C919大飞机", "TOP100榜单", "3D打印", "H7N9", "PM2.5", "UTF-8编码", "Web3.0"],
    read: { site in
      let text = site.text
      guard site.previous.isLatinLetter || isJoined(site) || isLetterAfter(site) else { return nil }
      if site.previous.isLatinLetter || site.previous == "$",
        UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: site.start, from: max(0, site.start - 4))
          != nil
      {
        return nil
      }
      if isIndicator(text, before: site.previous == "-" ? site.start - 1 : site.start) { return nil }
      return .name(end: endOfLabel(text, from: site.start))
    })

  /// Whether letters before a place name an indicator: GDP, PPI.
  static func isIndicator(_ text: TextView, before place: Int) -> Bool {
    guard let indicator = indicators.longestMatch(in: text, before: place) else { return false }
    return !text[indicator.start - 1].isLatinLetter
  }

  /// Letters that name an indicator, whose value may follow without a blank.
  private static let indicators = Trie<Bool>(
    words: "GDP GNP GNI GMV CPI PPI PMI FDI ODI ROE AUM R&D", reversed: true)

  /// Whether a mark joins the digits to a label before them: UTF-8, A-7.
  private static func isJoined(_ site: Site) -> Bool {
    guard site.start >= 2, site.previous == "-" || site.previous == "." || site.previous == "_" else { return false }
    return site.text[site.start - 2].isLatinLetter
  }

  /// Whether a letter follows the number that is no unit: 5G, 3D, 4K.
  private static func isLetterAfter(_ site: Site) -> Bool {
    guard let numeral = site.numeral, site.text[numeral.range.upperBound].isLatinLetter else { return false }
    let end = numeral.range.upperBound
    guard let unit = UnitLexicon.shared.words.longestMatch(in: site.text, at: end) else {
      return UnitLexicon.shared.currencyPrefixes.longestMatch(in: site.text, before: end + 3, from: end) == nil
    }
    return site.text[unit.end].isLatinLetter || site.text[unit.end].isDigit && site.text[unit.end - 1].isLatinLetter
  }

  private static func endOfLabel(_ text: TextView, from start: Int) -> Int {
    var end = start
    while text[end].isDigit || text[end].isLatinLetter
      || (text[end] == "-" || text[end] == "." || text[end] == "/" || text[end] == "+")
        && (text[end + 1].isDigit || text[end + 1].isLatinLetter)
    { end += 1 }
    return max(end, start + 1)
  }

  static let formula = Rule(
    name: "name.formula", triggers: [.digit, .numeral],
    examples: [], counterExamples: ["“1+N+X”体系", "央行“15+1”金融政策", "“从0到1”的创新", "“1+6+2”布局", "从一到十", "3×3矩阵"],
    read: { site in
      guard let numeral = site.numeral else { return nil }
      let text = site.text
      var end = numeral.range.upperBound
      if text[end] == "+" || text[end] == "×" || text[end] == "*"
        || site.previous == "+" && !Signs.isSigned(site, numeral) || site.previous == "×"
      {
        guard !text[end].isHan || site.previous == "+" else { return nil }
        if text[end] == "+", !(text[end + 1].isDigit || text[end + 1].isLatinLetter || text[end + 1] == "“") {
          return nil
        }
        while text[end].isDigit || text[end].isLatinLetter || text[end] == "+" || text[end] == "×" || text[end] == "*"
          || text[end] == "."
        { end += 1 }
        return .name(end: end)
      }
      guard site.previous == "从" || site.previous == "由", numeral.value <= ExactDecimal(10), text[end] == "到" else {
        return nil
      }
      guard let second = NumeralReader.read(text, at: end + 1), second.value <= ExactDecimal(100),
        UnitLexicon.shared.words.longestMatch(in: text, at: second.range.upperBound) == nil,
        text[second.range.upperBound] != "月"
      else { return nil }
      return .name(end: second.range.upperBound)
    })

  static let word = Rule(
    name: "name.word", triggers: [.numeral, .anyOf("数几")],
    examples: [], counterExamples: ["半导体产业", "长三角一体化", "“一带一路”", "三农工作", "统一零售价", "投早投小", "打造", "四梁八柱", "五粮液"],
    read: { site in
      // 提高二十五个百分点, 全国六十家: a number that goes on behind the word is no part of it.
      let end = site.numeral?.range.upperBound ?? site.start
      if let match = words.longestMatch(in: site.text, at: site.start), match.end >= end {
        return .name(end: match.end)
      }
      for back in 1...3 where site.start >= back {
        if let match = wordsAround.longestMatch(in: site.text, at: site.start - back), match.end > site.start,
          match.end >= end, site.words.isBorder(site.start - back), !isMeasured(site, match.end)
        {
          return .name(end: match.end)
        }
      }
      return nil
    })

  /// 加高三米: a school year has no unit behind it.
  private static func isMeasured(_ site: Site, _ end: Int) -> Bool {
    guard schoolYears.longestMatch(in: site.text, before: end) != nil, let number = site.numeral,
      let unit = UnitReader.read(site.text, after: number)
    else { return false }
    return unit.word.unit.dimension != .count || unit.word.unit.symbol == "个"
  }

  private static let schoolYears = Trie<Bool>(words: NumberNames.schoolYears, reversed: true)
  private static let words = Trie<Bool>(words: NumberNames.words)
  private static let wordsAround = Trie<Bool>(words: NumberNames.wordsAround + NumberNames.schoolYears)

  static let title = Rule(
    name: "name.title", triggers: [.anyOf("《")],
    examples: [], counterExamples: ["电影《唐探1900》", "《2023年政府工作报告》"],
    read: { site in
      var end = site.start + 1
      while end < site.start + 80, site.text[end] != "》", site.text[end] != .newline { end += 1 }
      return site.text[end] == "》" ? .name(end: end + 1) : nil
    })

  static let address = Rule(
    name: "name.address", triggers: [.words("ht ww"), .anyOf("@")],
    examples: [], counterExamples: ["http://sh-cfw.com/index.php/post/7513.html", "www.163.com"],
    read: { site in
      guard site.has("http", at: site.start) || site.has("www.", at: site.start) || site.text[site.start] == "@" else {
        return nil
      }
      var end = site.start
      while !site.text[end].isHan, !site.text[end].isSpace, site.text[end] != .newline, site.text[end] != "," {
        end += 1
      }
      return .name(end: end)
    })

  static let ordinal = Rule(
    name: "name.ordinal", triggers: [.anyOf("第"), .digit, .numeral],
    examples: [], counterExamples: ["第四届拍卖会", "十一届区委八次全会", "党的二十大", "二十届四中全会", "第三方机构", "第12条", "第一，加强领导", "第14号公告"],
    read: { site in
      let text = site.text
      if text[site.start] == "第" {
        var start = site.start + 1
        if text[start].isSpace { start += 1 }
        guard let numeral = NumeralReader.read(text, at: start) else { return nil }
        return .name(end: numeral.range.upperBound)
      }
      guard let numeral = site.numeral, numeral.magnitude == 0 else { return nil }
      let end = numeral.range.upperBound
      if numeral.form == .chinese, site.has("次会议", at: end) { return .name(end: end + 3) }
      if text[end] == "届", !isHeld(site) { return .name(end: end + 1) }
      if site.has("中全会", at: end) || site.has("次全会", at: end)
        || site.has("次会议", at: end) && site.previous == "届"
        || site.has("号线", at: end) || site.has("国道", at: end) || site.has("省道", at: end)
      {
        return .name(end: end + 1)
      }
      // 十八大, 二十大: congresses, not 二十大类.
      guard numeral.form == .chinese, text[end] == "大", numeral.value > ExactDecimal(11), text[end + 1] != "类",
        text[end + 1] != "产"
      else { return nil }
      return .name(end: end + 1)
    })

  /// 连续举办8届: how often, not which.
  private static func isHeld(_ site: Site) -> Bool {
    site.numeral?.form == .arabic && holding.longestMatch(in: site.text, before: site.start) != nil
  }
  private static let holding = Trie<Bool>(words: "举办 举办了 办了 成功举办 连办 召开 召开了 举行 举行了", reversed: true)

  static let enumerator = Rule(
    name: "name.enumerator", triggers: [.digit, .numeral],
    examples: [], counterExamples: ["一是加强领导", "(二)完善机制", "1.优化布局", "3、推进改革", "二、工作安排"],
    read: { site in
      guard let numeral = site.numeral else { return nil }
      let text = site.text
      let end = numeral.range.upperBound
      let isAtStart = isLineStart(text, site.start)
      if numeral.value < ExactDecimal(30), numeral.form != .arabic, text[end] == "是" || text[end] == "则",
        !site.previous.isHan || site.previous == "其"
      {
        return .name(end: end)
      }
      if site.previous == "(" || site.previous == "[", text[end] == ")" || text[end] == "]", numeral.digitCount != 4,
        Signs.bracketed(site, numeral) == nil
      {
        return .name(end: end)
      }
      guard isAtStart, numeral.value < ExactDecimal(100),
        text[end] == "、" || text[end] == "." && !text[end + 1].isDigit || text[end] == ")"
      else {
        return sectionNumber(site, isAtStart) ?? gluedNumber(site, isAtStart)
      }
      return .name(end: end)
    })

  /// 2.3.1 at the start of a line.
  private static func sectionNumber(_ site: Site, _ isAtStart: Bool) -> Rule.Reading? {
    guard isAtStart else { return nil }
    var (end, points) = (site.start, 0)
    while site.text[end].isDigit || site.text[end] == "." && site.text[end + 1].isDigit {
      if site.text[end] == "." { points += 1 }
      end += 1
    }
    return points >= 2 ? .name(end: end) : nil
  }

  /// 4.2025年: the number of a list item right before a year.
  private static func gluedNumber(_ site: Site, _ isAtStart: Bool) -> Rule.Reading? {
    var end = site.start
    while site.text[end].isDigit { end += 1 }
    guard isAtStart, end - site.start <= 2, site.text[end] == ".",
      let year = NumeralReader.read(site.text, at: end + 1), CalendarDates.isYear(year),
      site.text[year.range.upperBound] == "年"
    else { return nil }
    return .name(end: end)
  }

  private static func isLineStart(_ text: TextView, _ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, text[before].isSpace { before -= 1 }
    return before < 0 || text[before] == .newline
  }

  static let clock = Rule(
    name: "name.clock", triggers: [.digit, .numeral],
    examples: [], counterExamples: ["发布时间 15:49", "上午9时30分", "下午3点", "20时许"],
    read: { site in
      guard let numeral = site.numeral, let hour = numeral.wholeValue, (0...24).contains(hour), numeral.magnitude == 0
      else { return nil }
      let text = site.text
      var end = numeral.range.upperBound
      if text[end] == ":", text[end + 1].isDigit, text[end + 2].isDigit {
        while text[end] == ":" && text[end + 1].isDigit || text[end].isDigit { end += 1 }
        return .name(end: end)
      }
      guard
        text[end] == "时" || text[end] == "点" && NumeralCharacters.role(text[end + 1]) == nil
          || text[end] == "点" && isDayPart(site)
      else { return nil }
      guard text[end + 1] != "间", text[end + 1] != "速" else { return nil }
      end += 1
      if let minutes = NumeralReader.read(text, at: end), text[minutes.range.upperBound] == "分" {
        end = minutes.range.upperBound + 1
      }
      return .name(end: end)
    })

  private static func isDayPart(_ site: Site) -> Bool {
    site.has("午", before: site.start) || site.has("早", before: site.start) || site.has("晚", before: site.start)
      || site.has("晨", before: site.start)
  }

  static let identifier = Rule(
    name: "name.identifier", triggers: [.digit, .numeral],
    examples: [],
    counterExamples: [
      "热线400-0123-021", "电话021-12345678", "国发〔2023〕12号", "沪ICP备12345678号", "股票代码600519", "人民路100号", "第3页",
    ],
    read: { site in
      let text = site.text
      guard text[site.start].isDigit || site.numeral?.form == .positional else { return chineseStreetNumber(site) }
      var (end, digits, marks) = (site.start, 0, 0)
      while text[end].isDigit || (text[end] == "-" || text[end].isSpace) && text[end + 1].isDigit && digits > 0 {
        if text[end].isDigit { digits += 1 } else { marks += 1 }
        end += 1
      }
      if isNumberLabel(text, at: end), site.numeral?.magnitude == 0 {
        return .name(end: endOfAddress(text, from: end + 1))
      }
      if site.has("代码", before: site.start) || site.has("编号", before: site.start) || site.has("电话", before: site.start)
        || site.has("热线", before: site.start)
        || site.has("代码:", before: site.start) || site.has("电话:", before: site.start)
        || site.has("热线:", before: site.start)
      {
        guard digits >= 3 else { return nil }
        return .name(end: end)
      }
      let hasUnit =
        site.numeral.map { UnitLexicon.shared.words.longestMatch(in: text, at: $0.range.upperBound) != nil } ?? false
      let isPhone =
        marks > 0 && digits >= 10 && digits <= 12
        && (text[site.start] == "0" || text[site.start] == "4" || text[site.start] == "1" || text[site.start] == "8")
      guard isPhone || digits >= 18 || site.numeral == nil || !hasUnit && digits >= 11 && marks == 0 else { return nil }
      guard !hasUnit || isPhone || digits >= 18 else { return nil }
      return .name(end: max(end, site.start + 1))
    })

  /// 100号 as an address or document, 3栋, 5楼, 502室: numbers that name.
  private static func isNumberLabel(_ text: TextView, at end: Int) -> Bool {
    switch text[end] {
    case "号": text[end + 1] != "," || !text[end + 1].isHan
    case "室", "弄", "巷": true
    default: false
    }
  }

  /// The end of an address after its first number: 100号3栋502室.
  private static func endOfAddress(_ text: TextView, from start: Int) -> Int {
    var end = start
    while text[end].isDigit {
      var next = end
      while text[next].isDigit { next += 1 }
      switch text[next] {
      case "号", "栋", "幢", "楼", "层", "室", "弄", "巷", "座": end = next + 1
      default: return end
      }
    }
    return end
  }

  private static func chineseStreetNumber(_ site: Site) -> Rule.Reading? {
    guard let numeral = site.numeral, numeral.magnitude == 0, site.text[numeral.range.upperBound] == "号" else {
      return nil
    }
    return .name(end: numeral.range.upperBound + 1)
  }

  static let edition = Rule(
    name: "name.edition", triggers: [.digit],
    examples: [], counterExamples: ["2023临港集团创新发展大会", "“2022上海硬核科技企业榜单”", "2025科创金牛奖"],
    read: { site in
      guard let numeral = site.numeral, CalendarDates.isYear(numeral), let year = numeral.wholeValue,
        (1949...2100).contains(year)
      else { return nil }
      let next = site.text[numeral.range.upperBound]
      guard next.isHan || next == "“" || next == "”" || next == ")", next != "年",
        UnitLexicon.shared.words.longestMatch(in: site.text, at: numeral.range.upperBound) == nil,
        RangeMark.end(site.text, at: numeral.range.upperBound) == nil, site.previous != ".",
        !Comparators.isComparison(next)
      else { return nil }
      let figure = Figure(
        numeral.range, .date, value: .zero, unit: .index, rule: "name.edition",
        date: DateExpression(year: .absolute(year), isClaim: false))
      figure.isContextOnly = true
      return .figure(figure)
    })
}

extension Comparators {
  /// Whether a character begins a word that compares the number before it: 以上, 左右, 余.
  static func isComparison(_ character: FoldedScalar) -> Bool {
    switch character {
    case "以", "左", "余", "多", "上", "前", "至", "到": true
    default: false
    }
  }
}
