import ClaimModel

extension Names {
  /// 每10万人, 每股, 每百元: what a rate is counted by is no figure of its own.
  static let base = Rule(
    name: "name.base", triggers: [.words("每#"), .words("每百 每千 每万 每亿")],
    examples: ["公司拟每10股派⟦17元⟧ = money 17 CNY eq", "每10万人有⟦25人⟧ = count 25 人 eq"],
    counterExamples: ["每10万人", "每百元营业收入", "每5年一次"],
    read: { site in
      guard let number = NumeralReader.read(site.text, at: site.start + 1) else { return nil }
      let unit = UnitReader.read(site.text, after: number)
      return .name(end: unit?.end ?? number.range.upperBound)
    })

  /// 北纬28.3度, 东经121度16分31秒.
  static let coordinate = Rule(
    name: "name.coordinate", triggers: [.words("北纬 南纬 东经 西经 纬度 经度")],
    examples: [], counterExamples: ["北纬28.3度", "东经121度16分31秒", "北緯30°", "西经103度至105度"],
    read: { site in
      guard words.longestMatch(in: site.text, at: site.start) != nil else { return nil }
      var end = site.start + 2
      while site.text[end].isNumeral || coordinateMarks.contains(site.text[end]) { end += 1 }
      return end > site.start + 2 ? .name(end: end) : nil
    })
  private static let words = Trie<Bool>(words: "北纬 南纬 东经 西经 纬度 经度")
  private static let coordinateMarks = CharacterSet("度分秒°′″'‘”“.至到—-~约为 点")

  /// 38度线, 360度评价, 百亿元级: a number that is part of a name.
  static let level = Rule(
    name: "name.level", triggers: [.digit, .numeral],
    examples: [], counterExamples: ["三八线与38度线", "360度全景", "180度大转弯", "尺寸十乘二十毫米", "5小时前"],
    read: { site in
      guard let end = site.numeral?.range.upperBound else { return nil }
      if let match = afterNumber.longestMatch(in: site.text, at: end) { return .name(end: match.end) }
      // 十乘二十毫米: sizes of things have several sides.
      guard site.text[end] == "乘", let second = NumeralReader.read(site.text, at: end + 1) else { return nil }
      return .name(end: UnitReader.read(site.text, after: second)?.end ?? second.range.upperBound)
    })
  private static let afterNumber = Trie<Bool>(words: "度线 度全景 度大转弯 度转弯 度评价 度无死角 度环绕 度考核 度旋转 度视角 度测评")
}

extension Names {
  /// 单位:人民币百万元: what a table is written in.
  static let scale = Rule(
    name: "name.scale", triggers: [.anyOf("百千万十亿")],
    examples: [], counterExamples: ["（人民币百万元，百分比除外）", "单位：万元", "以千元计", "货币单位：亿美元"],
    read: { site in
      let (power, _, end) = NumeralReader.magnitude(site.text, at: site.start)
      guard power > 0, let unit = UnitLexicon.shared.words.longestMatch(in: site.text, at: end),
        scaleWords.longestMatch(in: site.text, before: site.start) != nil
          || site.text[unit.end] == "计" && site.previous == "以"
      else { return nil }
      return .name(end: unit.end)
    })
  private static let scaleWords = Trie<Bool>(words: "人民币 港币 单位 单位: 单位为 (人民币 (港币 ($ (美元", reversed: true)
}
