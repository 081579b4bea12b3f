import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportTerms {
  /// A figure in the words of the report: 超过50亿元, more than 5 billion yuan.
  func wording(_ claim: Claim) -> String {
    guard language == .english else { return language.wording(claim) }
    guard let quantity = claim.quantity else {
      return claim.kind == .date ? claim.period.map(language.period) ?? claim.figure.text : language.wording(claim)
    }
    let value = quantity.value
    switch claim.kind {
    case .rank: return "no. " + language.number(value)
    case .growth where quantity.comparator != .range:
      return (value.isNegative ? "down " : "up ") + qualifier(quantity) + amount(value.magnitude, quantity.unit)
    default:
      guard quantity.comparator == .range, let low = quantity.interval.low, let high = quantity.interval.high else {
        return qualifier(quantity) + amount(value, quantity.unit)
      }
      return amount(low, quantity.unit) + " to " + amount(high, quantity.unit)
    }
  }

  private func qualifier(_ quantity: Quantity) -> String {
    switch quantity.comparator {
    case .greater: "more than "
    case .atLeast: "at least "
    case .less: "less than "
    case .atMost: "at most "
    case .nearly: "nearly "
    case .approximately: "about "
    case .equal, .range: ""
    }
  }

  /// A value with its unit: `5 billion yuan`, `2,306`, `3.58%`.
  private func amount(_ value: ExactDecimal, _ unit: FigureUnit) -> String {
    let magnitude = Magnitude(of: unit, upTo: value.magnitude, in: language)
    let isSign = unit.dimension == .percent
    return magnitude.told(value) + (magnitude.label.isEmpty || isSign ? "" : " ")
      + magnitude.label
  }
}
