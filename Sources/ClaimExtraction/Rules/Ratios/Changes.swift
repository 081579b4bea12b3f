import ClaimModel

/// Tells change from level: 增长5% is growth, 占比5% a share, 增长到7倍 a multiple, 增长7倍 growth of 700 %.
enum Changes {
  static func classify(percent figure: Figure, _ site: Site) {
    let meaning = meaning(of: figure, site)
    guard meaning != .level, let meaning else {
      if figure.value.isNegative { (figure.kind, figure.rule) = (.growth, "percent.change") }
      return
    }
    figure.kind = .growth
    figure.rule = "percent.change"
    if meaning == .fall { figure.negate() }
  }

  static func classify(points figure: Figure, _ site: Site) {
    figure.rule = "percent.points"
    if meaning(of: figure, site, ignoringLevels: true) == .fall { figure.negate() }
  }

  static func classify(multiple figure: Figure, _ site: Site) {
    // 是去年的4.9倍, 为全省平均的1.8倍
    if figure.range.lowerBound > 0, site.previous == "的" { return }
    let meaning = meaning(of: figure, site)
    guard meaning == .rise || meaning == .fall else { return }
    figure.kind = .growth
    figure.rule = "multiple.growth"
    figure.unit = .percent
    figure.value = figure.value.scaled(byPowerOfTen: 2)
    figure.high = figure.high?.scaled(byPowerOfTen: 2)
    if meaning == .fall { figure.negate() }
  }

  /// What the words around a number say of it: the word right after it, else the nearest before it in the clause.
  private static func meaning(of figure: Figure, _ site: Site, ignoringLevels: Bool = false) -> ChangeWords.Meaning? {
    let text = site.text
    if let change = Signs.change(text, before: site.start) { return change }
    if let after = ChangeWords.after.longestMatch(in: text, at: figure.range.upperBound),
      !(text[after.end] == "到" || text[after.end] == "至")
    {
      return after.value
    }
    var place = clauseStart(site)
    var last: (meaning: ChangeWords.Meaning, end: Int)?
    while place < figure.contextStart {
      guard let match = ChangeWords.before.longestMatch(in: text, at: place), match.end <= figure.range.lowerBound
      else {
        place += 1
        continue
      }
      // 占全市的 … 增长: the later word counts; 为, 是, 有 and bare comparators count only next to the number.
      let isNear = figure.contextStart - match.end <= 1
      let isWeak = match.value == .level && match.end - place == 1 && text[place] != "占" && text[place] != "率"
      let isBound =
        match.value == .level
        && (text[place] == "超" || text[place] == "突" || text[place] == "不" || text[place] == "完" || text[place] == "以"
          || text[place] == "达")
      if match.value == .level
        && (ignoringLevels || isWeak && !isNear || isBound || isWeak && keepsChange(last?.meaning, text[place]))
      {
        place = match.end
        continue
      }
      last = (match.value, match.end)
      place = match.end
    }
    return last?.meaning
  }

  /// 增速为5%, 降幅达3%: a verb between the noun and its number keeps the noun's meaning; 到 and 至 do not.
  private static func keepsChange(_ meaning: ChangeWords.Meaning?, _ verb: FoldedScalar) -> Bool {
    meaning != nil && meaning != .level && verb != "到" && verb != "至"
  }

  /// Where the clause begins that the figure stands in: after a comma, but a list of figures is one clause.
  private static func clauseStart(_ site: Site) -> Int {
    let limit = max(0, site.start - 40)
    var place = site.start - 1
    while place >= limit {
      switch site.text[place] {
      case "。", ";", .newline, "!", "?", "(", ":": return place + 1
      case ",": return place + 1
      default: place -= 1
      }
    }
    return place + 1
  }
}

extension Figure {
  /// Turns the value of a fall negative; a range keeps its lower end first.
  func negate() {
    guard !value.isNegative else { return }
    isFall = true
    guard let high else {
      value = -value
      return
    }
    (value, self.high) = (-high, -value)
  }
}
