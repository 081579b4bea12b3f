import ClaimAnalysis
import ClaimModel

/// A figure as a chart places it: its value and interval in the chart's unit, and its words.
public struct PlottedFigure: Sendable, Hashable {
  /// The value in the unit asked for.
  public let value: ExactDecimal
  /// What the wording allows, in that unit.
  public let interval: Interval
  /// The figure in words.
  public let wording: String
  /// How the wording qualifies the value.
  public let comparator: Comparator
  /// Whether it counts whole things one by one, so that its wording allows nothing beside the value: 2306家.
  public let isWholeCount: Bool

  /// A claim's figure; nil when it has no value or its unit does not convert. Counts of one metric go together
  /// whatever their classifier.
  public init?(_ claim: Claim, in unit: FigureUnit, wording: String) {
    guard let quantity = claim.quantity else { return nil }
    let own = quantity.unit.dimension == .count && unit.dimension == .count ? unit : quantity.unit
    guard let value = own.convert(quantity.value, to: unit),
      let interval = quantity.interval.mapped({ own.convert($0, to: unit) })
    else { return nil }
    self.value = value
    self.interval = interval
    reach = Quantity(value: value, unit: unit, comparator: quantity.comparator, interval: interval).reach
    self.wording = wording
    comparator = quantity.comparator
    isWholeCount = unit.dimension == .count && comparator == .equal && quantity.value.exponent <= 0
  }

  /// Whether the wording is a bound, of which the value is an end.
  public var isBound: Bool { interval.low == nil || interval.high == nil }

  /// What is taken of the wording where places are told, in that unit.
  public let reach: Interval

  /// The value and the ends of its interval.
  public var extent: [ExactDecimal] { [value, interval.low, interval.high].compactMap(\.self) }

  /// What of that a chart has to hold.
  public var shownExtent: [ExactDecimal] { isWholeCount ? [value] : extent }
}

extension Comparison.Cell {
  /// The claim to show for each reading that counts, that with the most sources first.
  public var leadingClaims: [SourcedClaim] { told.compactMap(\.leading) }
}

extension Comparison {
  /// The unit of the first figure in the table.
  public var unit: FigureUnit? { cells.joined().lazy.flatMap(\.leadingClaims).first?.claim.quantity?.unit }
}
