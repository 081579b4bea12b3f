import ClaimAnalysis
import ClaimModel

extension Reason: Term {
  /// Why a finding came to its verdict.
  public var term: Message {
    switch self {
    case .headlineAgainstText:
      Message(en: "headline and text use the same words for the same thing", zh: "标题与正文用同样的话说同一件事")
    case .sameFact(let count):
      Message(
        en: "same metric, region, period and scope in \(count) different sentences",
        zh: "同一指标、地区、时间和口径，\(count)处不同的说法")
    case .copy: Message(en: "two texts are the same but for this figure", zh: "两处文字相同，只有这个数字不同")
    case .correction:
      Message(en: "the text says that the figure was corrected or preliminary", zh: "文中说明数字经过修订，或早先为初步数")
    case .restated: Message(en: "a later article restates the figure of an earlier period", zh: "后来的文章重述了同一时期的数字")
    case .evidence(let period?):
      Message(en: "against a source for ", zh: "与") + .period(written: period) + Message(en: "", zh: "的来源相比")
    case .evidence(nil): Message(en: "against a source", zh: "与来源相比")
    case .contested(let period):
      Message(en: "a source agrees, but sources contradict each other", zh: "与一个来源相符，但来源之间互相矛盾")
        + (period.map { Message(en: " (", zh: "（") + .period(written: $0) + Message(en: ")", zh: "）") }
          ?? Message(verbatim: ""))
    case .elsewhere(.region): Message(en: "a source tells this value of another place", zh: "来源里这个数说的是别处")
    case .elsewhere: Message(en: "a source tells this value of another time", zh: "来源里这个数说的是别的时间")
    case .difference(let difference): Message(en: "not comparable: ", zh: "不可比：") + difference.term
    case .nothingComparable: Message(en: "no comparable figure", zh: "没有可比的数字")
    case .unstated(let difference): Message(en: "the statement leaves open: ", zh: "说法未写明：") + difference.term
    case .arithmetic: Message(en: "the relation that the text states, computed again", zh: "按文中所述关系复算")
    case .notStated: Message(en: "the text lacks one of the figures to compute it again", zh: "文中缺少复算所需的一个数")
    case .constantPrices:
      Message(
        en: "growth is at constant prices, the levels at current ones: the gap holds the change of prices",
        zh: "增速按不变价格计算，总量按当年价格，两者之差含价格变动")
    case .rounded: Message(en: "the figures fit when they are taken as rounded", zh: "按四舍五入后的数字复算，可以相符")
    case .plan: Message(en: "a plan and what came of it", zh: "计划与实际")
    }
  }
}

extension Cause: Term {
  /// A slip that would explain a contradiction.
  public var term: Message {
    switch self {
    case .powerOfTen(let power):
      Message(
        en:
          "differ by exactly \(power == 1 ? "ten" : times(power)) times (10^\(power)): a lost decimal point or a 万/亿 slip",
        zh: "恰好相差\(times(power))倍（10^\(power)）：可能漏了小数点，或万、亿混淆")
    case .nearPowerOfTen(let power):
      Message(en: "differ by about 10^\(power) times: a 万/亿 slip", zh: "约相差10^\(power)倍：可能是万、亿混淆")
    case .swappedDigits: Message(en: "two neighbouring digits are swapped", zh: "相邻两位数字互换")
    case .oneDigit: Message(en: "a single digit differs", zh: "只有一位数字不同")
    case .percentAgainstPoints: Message(en: "percent against percentage points", zh: "百分比与百分点混淆")
    case .growthAgainstMultiple:
      Message(en: "grown by N times against N times as large", zh: "“增长N倍”与“是N倍”混淆")
    case .totalAgainstPart: Message(en: "a total against a part of it", zh: "总数与其中一部分混淆")
    case .otherPeriod(let period):
      Message(en: "the value is the one of ", zh: "这是") + .period(written: period) + Message(en: "", zh: "的数字")
    case .otherRegion(let region): Message(en: "the value is the one of \(region)", zh: "这是\(region)的数字")
    case .sign: Message(en: "a rise against a fall", zh: "增长与下降混淆")
    }
  }

  private func times(_ power: Int) -> String { ExactDecimal(1).scaled(byPowerOfTen: power).description }
}

extension Message {
  /// A period in the form of ISO 8601 as people write it in each language.
  fileprivate static func period(written description: String) -> Message {
    Message(en: Language.english.period(written: description), zh: Language.chinese.period(written: description))
  }
}
