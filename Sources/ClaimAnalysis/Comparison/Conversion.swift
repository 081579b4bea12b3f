import ClaimModel

/// The unit that a user wants figures in, and the rates at which the user changes money.
public struct Conversion: Sendable, Hashable {
  /// What the wanted unit is called: 亿元.
  public let name: String
  /// The unit that it counts: CNY.
  public let unit: FigureUnit
  /// How many of `unit` one of it is: 100000000.
  public let scale: ExactDecimal
  /// How many CNY one of a currency is, by its symbol. No rate is built in.
  public let rates: [String: ExactDecimal]

  /// Makes a conversion; rates that are not above nought are left out.
  public init(to name: String, unit: FigureUnit, scale: ExactDecimal = .one, rates: [String: ExactDecimal] = [:]) {
    self.name = name
    self.unit = unit
    self.scale = scale
    self.rates = rates.filter { $0.value > .zero }
  }

  /// What a value of another unit is multiplied with, exactly; nil when the units do not convert.
  public func factor(from other: FigureUnit) -> Ratio? {
    if other.converts(to: unit) {
      return Ratio(
        other.factor.numerator * unit.factor.denominator, over: other.factor.denominator * unit.factor.numerator * scale
      )
    }
    guard other.dimension == .money, unit.dimension == .money, let from = rate(of: other), let to = rate(of: unit)
    else { return nil }
    return Ratio(from, over: to * scale)
  }

  /// The claim with its quantity in the wanted unit and its wording as it was; nil when the units do not convert.
  public func converted(_ sourced: SourcedClaim) -> SourcedClaim? {
    guard let quantity = sourced.claim.quantity, let factor = factor(from: quantity.unit),
      let value = factor.of(quantity.value), let interval = quantity.interval.mapped(factor.of)
    else { return nil }
    var result = sourced
    result.claim.quantity = Quantity(
      value: value, unit: FigureUnit(name, unit.dimension), comparator: quantity.comparator, interval: interval)
    return result
  }

  /// Whether a claim has been put into the wanted unit.
  func hasUnit(_ claim: Claim) -> Bool { claim.quantity?.unit == FigureUnit(name, unit.dimension) }

  private func rate(of currency: FigureUnit) -> ExactDecimal? {
    currency.symbol == "CNY" ? .one : rates[currency.symbol]
  }
}

extension Ratio {
  /// The value times this fraction: exact where the quotient has at most 18 digits.
  func of(_ value: ExactDecimal) -> ExactDecimal? { (value * numerator).divided(by: denominator) }
}
