import ClaimExtraction
import ClaimModel
import ClaimPresentation

extension Explanation {
  /// The explanation for reading: the sentence, each field with its rule and words, then what was rejected and why.
  var text: String {
    let heading = claim.markedSentence + "\n"
    let fields = Derivation.Field.allCases.flatMap { field in lines(of: field) }
    return heading + fields.map { "  " + $0 + "\n" }.joined()
  }

  private func lines(of field: Derivation.Field) -> [String] {
    let steps = claim.derivation.filter { $0.field == field }.map { step in
      let words = step.words.flatMap { claim.words(at: $0) }.map { " ← \($0)" } ?? ""
      return word(for: field.rawValue) + Message(en: ": ", zh: "：").text
        + "\(claim.shownValue(of: field) ?? "")\(words)  [\(step.rule)]"
    }
    return steps
      + rejected.filter { $0.field == field }.map { rejection in
        let reading =
          rejection.reading.isEmpty || rejection.reading == rejection.words.text ? "" : " (\(rejection.reading))"
        return "  ✗ \(rejection.words.text)\(reading)" + Message(en: ": ", zh: "：").text + rejection.reason.message.text
      }
  }

  /// The fields as rows: field, value, words, rule; then the rejected readings with their reason in place of the rule.
  var rows: [[String?]] {
    claim.derivation.map { step in
      [step.field.rawValue, claim.value(of: step.field), step.words.flatMap { claim.words(at: $0) }, step.rule, nil]
    }
      + rejected.map { [$0.field.rawValue, $0.reading, $0.words.text, nil, $0.reason.message.text] }
  }

  /// The columns of `rows`.
  static let columns = ["field", "value", "words", "rule", "rejected"]
}

extension Claim {
  /// What a field says, in the words of the session's language.
  fileprivate func shownValue(of field: Derivation.Field) -> String? {
    switch field {
    case .figure: "\(word(for: kind.rawValue)) \(plainValue ?? "")"
    case .comparator: quantity.map { word(for: $0.comparator.rawValue) }
    case .status: word(for: status.rawValue)
    case .assertion: word(for: assertion.rawValue)
    case .metric, .entity, .region, .period, .base, .attribution: value(of: field)
    }
  }

  /// What a field says.
  fileprivate func value(of field: Derivation.Field) -> String? {
    switch field {
    case .figure: "\(kind.rawValue) \(plainValue ?? "")"
    case .comparator: quantity?.comparator.rawValue
    case .metric: metric.map { $0.phrase + ($0.id.map { " (\($0))" } ?? "") }
    case .entity: entity?.text
    case .region: region?.region.name
    case .period: period?.description
    case .base: base
    case .status: status.rawValue
    case .assertion: assertion.rawValue
    case .attribution: attribution?.text
    }
  }
}

extension Explanation.Reason {
  /// Why, for the reader.
  var message: Message {
    switch self {
    case .anotherRuleFirst: Message(en: "another rule goes first", zh: "另一条规则优先")
    case .standsAfter: Message(en: "stands after the figure", zh: "在数字之后")
    case .fartherAway: Message(en: "something stands nearer to the figure", zh: "离数字不是最近")
    case .partOfList: Message(en: "one of a list that pairs with no figures", zh: "并列的地区与数字不能一一对应")
    case .onlyCompared: Message(en: "the figure is only held against it", zh: "只是比较的对象")
    case .baseOfComparison: Message(en: "the change is measured from it", zh: "是比较的基期")
    case .startOfChange: Message(en: "the change started there", zh: "是变化的起点")
    case .unknownYear: Message(en: "counts from the article's date, which is not known", zh: "要从文章日期推算，而文章日期不详")
    case .sameName: Message(en: "has the same name, and the story does not say which", zh: "同名，文中没有说明是哪一个")
    }
  }
}
