import ClaimModel

/// Fractions and parts: 三分之二, 近五分之一, 百分之三十点五, 千分之二, 1/5, 一半, 过半, 七成五.
enum Fractions {
  static let partOf = Rule(
    name: "fraction.part-of", triggers: [.digit, .numeral, .anyOf("百千万")],
    examples: [
      "占全市规模近⟦五分之一⟧ = share 20 % near", "⟦百分之三十点五⟧ = share 30.5 % eq", "⟦千分之二⟧的税率 = share 0.2 % eq",
      "超过⟦三分之二⟧ = share 66.6666666666666667 % gt",
    ],
    counterExamples: ["五分钟", "三分天下"],
    read: { site in
      let text = site.text
      let denominator: ExactDecimal
      var end = site.start
      if site.has("百分之", at: site.start) || site.has("千分之", at: site.start) || site.has("万分之", at: site.start) {
        denominator = ExactDecimal(text[site.start] == "百" ? 100 : text[site.start] == "千" ? 1000 : 10_000)
        end += 3
      } else {
        guard let numeral = site.numeral, numeral.comparator == .equal, site.has("分之", at: numeral.range.upperBound)
        else { return nil }
        denominator = numeral.value
        end = numeral.range.upperBound + 2
      }
      guard let numerator = NumeralReader.read(text, at: end), let percent = percent(numerator.value, of: denominator)
      else { return nil }
      end = numerator.range.upperBound
      var high = numerator.high.flatMap { Fractions.percent($0, of: denominator) }
      if let mark = RangeMark.end(text, at: end) {
        let next = site.has("百分之", at: mark) ? mark + 3 : mark
        if let upper = NumeralReader.read(text, at: next), next > mark || upper.form != .arabic {
          high = Fractions.percent(upper.value, of: denominator)
          end = upper.range.upperBound
        }
      }
      let value = Signs.isNegative(text, before: site.start) ? -percent : percent
      return .figure(
        Amounts.finish(site, value, high, unit: .percent, numerator.comparator, end: end).renamed("fraction.part-of"))
    })

  static let slash = Rule(
    name: "fraction.slash", triggers: [.digit],
    examples: ["均占全国的⟦1/5⟧ = share 20 % eq"], counterExamples: ["2023/12/28", "5/4G", "24/7服务"],
    read: { site in
      let text = site.text
      guard let numeral = site.numeral, text[numeral.range.upperBound] == "/", site.previous != "/" else { return nil }
      guard let denominator = NumeralReader.read(text, at: numeral.range.upperBound + 1), denominator.form == .arabic,
        numeral.value < denominator.value, numeral.value.exponent == 0, denominator.value.exponent == 0,
        denominator.value <= ExactDecimal(100)
      else { return nil }
      let end = denominator.range.upperBound
      guard text[end] != "/", !text[end].isLatinLetter, text[end] != "月", text[end] != "日", text[end] != "决",
        let percent = percent(numeral.value, of: denominator.value)
      else { return nil }
      return .figure(
        Amounts.finish(
          site, Signs.isNegative(text, before: site.start) ? -percent : percent, nil, unit: .percent, .equal, end: end
        ).renamed("fraction.slash"))
    })

  /// 万三, 千二: rates of interest and commission in ten-thousandths and thousandths.
  static let manyths = Rule(
    name: "fraction.manyths", triggers: [.words("万# 千#")],
    examples: ["佣金费率低至⟦万三⟧ = share 0.03 % eq", "手续费为⟦千二⟧ = share 0.2 % eq"],
    counterExamples: ["万一", "千万", "九千二百", "佣金一万三千元"],
    read: { site in
      let text = site.text
      guard !site.previous.isNumeral, let part = NumeralReader.read(text, at: site.start + 1),
        part.value < ExactDecimal(10),
        part.magnitude == 0, !text[part.range.upperBound].isHan || text[part.range.upperBound] == "的",
        (max(0, site.start - 10)..<site.start).contains(where: { rates.longestMatch(in: text, at: $0) != nil }),
        let percent = percent(part.value, of: ExactDecimal(text[site.start] == "万" ? 10_000 : 1000))
      else { return nil }
      let end = part.range.upperBound
      return .figure(Amounts.finish(site, percent, nil, unit: .percent, .equal, end: end).renamed("fraction.manyths"))
    })
  private static let rates = Trie<Bool>(words: "费率 佣金 手续费 利率 税率 息率")

  static let half = Rule(
    name: "fraction.half", triggers: [.words("过半 一半 半数")],
    examples: [
      "约⟦一半⟧企业 = share 50 % approx", "比重⟦过半⟧ = share 50 % gt", "超过⟦半数⟧ = share 50 % gt", "产量⟦减半⟧ = growth -50 % eq",
    ],
    counterExamples: ["半导体", "半年", "过半年", "大半夜"],
    read: { site in
      let text = site.text
      let percent = ExactDecimal(50)
      switch text[site.start] {
      case "一" where text[site.start + 1] == "半" && text[site.start + 2] != "多":
        return .figure(
          Amounts.finish(site, percent, nil, unit: .percent, .equal, end: site.start + 2).renamed("fraction.half"))
      case "半" where text[site.start + 1] == "数":
        return .figure(
          Amounts.finish(site, percent, nil, unit: .percent, .equal, end: site.start + 2).renamed("fraction.half"))
      case "过"
      where text[site.start + 1] == "半" && !isWordAfterHalf(text[site.start + 2]) && site.previous != "超"
        && site.previous != "通":
        let end = text[site.start + 2] == "数" ? site.start + 3 : site.start + 2
        return .figure(Amounts.finish(site, percent, nil, unit: .percent, .greater, end: end).renamed("fraction.half"))
      default: return nil
      }
    })

  private static func isWordAfterHalf(_ character: FoldedScalar) -> Bool {
    switch character {
    case "年", "个", "天", "月", "小", "百", "导", "岛", "夜", "路", "场", "程", "辈", "生", "山": true
    default: false
    }
  }

  static let halving = Rule(
    name: "change.halving", triggers: [.words("减半")],
    examples: ["成本⟦减半⟧ = growth -50 % eq"], counterExamples: ["减少"],
    read: { site in
      guard site.text[site.start + 1] == "半" else { return nil }
      return .figure(
        Figure(site.start..<site.start + 2, .growth, value: ExactDecimal(-50), unit: .percent, rule: "change.halving"))
    })

  static let tenths = Rule(
    name: "fraction.tenths", triggers: [.numeral, .digit],
    examples: [
      "超⟦七成五⟧ = share 75 % gt", "占⟦两成⟧ = share 20 % eq", "近⟦八成⟧ = share 80 % near",
      "下降⟦三成半⟧ = growth -35 % eq",
    ],
    counterExamples: ["成功", "三成为主", "三成半导体企业"],
    read: { site in
      guard let numeral = site.numeral, numeral.form == .chinese, site.text[numeral.range.upperBound] == "成",
        let points = pointsAfterTenths(site.text, at: numeral.range.upperBound + 1)
      else { return nil }
      let value = numeral.value * ExactDecimal(10) + ExactDecimal(points)
      return .figure(
        Amounts.finish(site, value, nil, unit: .percent, .equal, end: numeral.range.upperBound + 2).renamed(
          "fraction.tenths"))
    })

  /// The points after whole tenths: 五 of 七成五, 半 of 三成半.
  private static func pointsAfterTenths(_ text: TextView, at place: Int) -> Int? {
    if text[place] == "半" { return isWordAfterHalf(text[place + 1]) ? nil : 5 }
    guard case .digit(let digit) = NumeralCharacters.role(text[place]), digit > 0,
      NumeralCharacters.role(text[place + 1]) == nil
    else { return nil }
    return digit
  }

  /// `part` of `whole` in percent.
  static func percent(_ part: ExactDecimal, of whole: ExactDecimal) -> ExactDecimal? {
    (part * ExactDecimal(100)).divided(by: whole)
  }
}

extension Figure {
  /// The same figure under the name of another rule, unless the context has already made it a change.
  func renamed(_ rule: String) -> Figure {
    if kind == .share { self.rule = rule }
    return self
  }
}
