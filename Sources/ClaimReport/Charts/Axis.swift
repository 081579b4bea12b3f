import ClaimModel

/// A linear axis from values to places on the page, with round numbers to write along it.
struct Axis: Sendable, Hashable {
  let low: ExactDecimal
  let high: ExactDecimal
  /// The places of both ends; an axis that points up starts at the larger one.
  let start: Int
  let end: Int
  /// The round numbers, at most seven.
  let ticks: [ExactDecimal]

  /// An axis that holds all values, from zero where that is not far below them.
  init(holding values: [ExactDecimal], from start: Int, to end: Int, isFromZero: Bool = false) {
    var least = values.min() ?? .zero
    var most = values.max() ?? .one
    if !least.isNegative, isFromZero || least + least < most { least = .zero }
    if most.isNegative, isFromZero { most = .zero }
    if least == most { (least, most) = (least - ExactDecimal.one, most + ExactDecimal.one) }
    let step = Self.step(over: most - least)
    let first = Self.multiple(of: step, below: least)
    var ticks = [first]
    while let last = ticks.last, last < most, ticks.count < 12 { ticks.append(last + step) }
    low = first
    high = ticks.last ?? most
    self.ticks = ticks
    self.start = start
    self.end = end
  }

  /// Whether zero lies outside, which a chart has to say.
  var isCut: Bool { low > .zero || high < .zero }

  /// The place of a value, to a tenth.
  func position(_ value: ExactDecimal) -> ExactDecimal {
    let share = ((value - low) * ExactDecimal(end - start)).divided(by: high - low) ?? .zero
    return (share + start).rounded(toExponent: -1).normalized
  }

  /// The smallest of 1, 2 and 5 times a power of ten of which five or fewer span the width.
  private static func step(over width: ExactDecimal) -> ExactDecimal {
    for exponent in -9...24 {
      for digit: Int128 in [1, 2, 5] {
        let step = ExactDecimal(coefficient: digit, exponent: exponent)
        if step * ExactDecimal(5) >= width { return step }
      }
    }
    return width
  }

  private static func multiple(of step: ExactDecimal, below value: ExactDecimal) -> ExactDecimal {
    let count = (value.divided(by: step) ?? .zero).rounded(toExponent: 0)
    let multiple = (count * step).normalized
    return multiple > value ? multiple - step : multiple
  }
}
