import ClaimModel

/// One metric divided by another of the same region and period: a share of it, or so much a head.
public struct Quotient: Sendable, Hashable {
  /// Where, or whose.
  public let row: Comparison.Row
  /// When.
  public let period: Period?
  /// What is divided.
  public let part: SourcedClaim
  /// What it is divided by.
  public let whole: SourcedClaim
  /// The value, to six digits: in percent where both are of one unit, otherwise in `unit`.
  public let value: ExactDecimal
  /// What the wording of both allows.
  public let interval: Interval
  /// `%`, or the one unit per the other: CNY/人.
  public let unit: String
  /// The arithmetic, a step a line.
  public let computation: String

  /// Every quotient of cells of one region and period in which sources agree.
  public static func all(_ parts: Comparison, by wholes: Comparison) -> [Quotient] {
    let divisors = wholes.settledCells
    return parts.settledCells.compactMap { cell in
      divisors.first { $0.key == cell.key }.flatMap {
        Quotient(cell.claim, by: $0.claim, row: cell.row, period: cell.period)
      }
    }
  }

  /// Divides; nil by nought, and where one is a plan and the other is not.
  init?(_ part: SourcedClaim, by whole: SourcedClaim, row: Comparison.Row, period: Period?) {
    guard let above = part.claim.quantity, let below = whole.claim.quantity, part.claim.status == whole.claim.status,
      below.value > .zero, !above.value.isNegative
    else { return nil }
    let isShare =
      above.unit.dimension == below.unit.dimension && above.unit.dimension != .count
      || above.unit == below.unit
    let divisor = isShare ? below.converted(to: above.unit) : (below.value, below.interval)
    guard let divisor, let quotient = above.value.divided(by: divisor.value, digits: 6) else { return nil }
    let interval = above.interval.divided(by: divisor.interval, digits: 6)
    let power = isShare ? 2 : 0
    var steps = Computation()
    steps.given(part.claim)
    steps.given(whole.claim)
    steps.step("\(above.value) ÷ \(divisor.value) ≈ \(quotient)", interval)
    self.row = row
    self.period = period
    self.part = part
    self.whole = whole
    value = quotient.scaled(byPowerOfTen: power)
    self.interval = interval.scaled(byPowerOfTen: power)
    unit = isShare ? "%" : "\(above.unit.symbol)/\(below.unit.symbol)"
    computation = steps.text
  }
}

extension Comparison {
  /// The cells in which sources agree.
  fileprivate var settledCells: [(key: CellKey, row: Row, period: Period?, claim: SourcedClaim)] {
    zip(rows, cells).flatMap { row, cells in
      zip(periods, cells).compactMap { period, cell in
        cell.settled.map { (CellKey($0.claim), row, period, $0) }
      }
    }
  }

  /// The latest cell of each row that sources tell of; one without a period only where there is no other.
  func latest() -> [(row: Row, period: Period?, cell: Cell)] {
    zip(rows, cells).compactMap { row, cells in
      let told = zip(periods, cells).filter { !$0.1.readings.isEmpty }
      return (told.last { $0.0 != nil } ?? told.last).map { (row, $0.0, $0.1) }
    }
  }
}
