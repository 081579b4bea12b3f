import ClaimModel

extension Language {
  /// A value as people read it: 1.29万亿元, > 6000亿元, 1.29 trillion yuan; every digit of it stands, in Chinese also zeros at the end.
  public func value(_ quantity: Quantity) -> String {
    let value = quantity.value
    let unit = quantity.unit
    // Quotients that do not end are cut and marked so.
    let short = value.exponent < -4 && value.magnitude >= .one ? value.rounded(toExponent: -4) : value
    let magnitude = Magnitude(of: unit, upTo: scale(of: short), in: self)
    let upper =
      quantity.comparator == .range
      ? quantity.interval.high.map { "–" + magnitude.number($0, keepingZeros: self == .chinese) } ?? "" : ""
    let number = magnitude.number(short, keepingZeros: self == .chinese) + upper
    let isSign = unit.dimension == .percent
    let gap = magnitude.label.isEmpty || isSign || self == .chinese ? "" : " "
    return (short == value ? sign(of: quantity) : "≈ ") + number + gap + magnitude.label
  }

  /// The value of a claim, or of a date the days.
  public func value(_ claim: Claim) -> String? {
    claim.quantity.map(value) ?? (claim.kind == .date ? claim.period.map { period($0) } : nil)
  }

  /// What the magnitude of a number is told by: digits that end in no zeros are written out, 12345家.
  private func scale(of value: ExactDecimal) -> ExactDecimal {
    let size = value.magnitude
    let isWritten = self == .chinese && value.exponent < 2 && size < ExactDecimal(coefficient: 1, exponent: 8)
    return isWritten ? .one : size
  }

  /// The sign before a bound; 下降超过5% is below −5 %.
  private func sign(of quantity: Quantity) -> String {
    switch quantity.comparator {
    case .equal, .range: ""
    case .greater: quantity.interval.high == nil ? "> " : "< "
    case .atLeast: quantity.interval.high == nil ? "≥ " : "≤ "
    case .less: quantity.interval.low == nil ? "< " : "> "
    case .atMost: quantity.interval.low == nil ? "≤ " : "≥ "
    case .nearly: self("近 ", "nearly ")
    case .approximately: "≈ "
    }
  }
}
