/// The unit of a figure: what it is called in output, what it measures, and how it converts.
///
/// Money is ISO 4217 (`CNY`), measures are UCUM (`m2`, `kW.h`) or the Chinese unit where UCUM has none (`亩`), counts
/// are the classifier in simplified characters (`家`). Named `FigureUnit` because Foundation has a `Unit`.
public struct FigureUnit: Sendable {
  /// Claims are many and units few: they share what a unit says, so that a figure stays small.
  private let definition: Definition

  private final class Definition: Sendable {
    let symbol: String
    let dimension: Dimension
    let factor: Ratio

    init(symbol: String, dimension: Dimension, factor: Ratio) {
      self.symbol = symbol
      self.dimension = dimension
      self.factor = factor
    }
  }

  /// The name in output; empty for ranks and indexes, which have no unit.
  public var symbol: String { definition.symbol }
  /// What the unit measures.
  public var dimension: Dimension { definition.dimension }
  /// How many base units of the dimension one of this unit is, exactly.
  public var factor: Ratio { definition.factor }

  /// Makes a unit; the factor is 1 for units that convert to nothing else.
  public init(_ symbol: String, _ dimension: Dimension, factor: Ratio = .one) {
    definition = Definition(symbol: symbol, dimension: dimension, factor: factor)
  }

  /// What a unit measures. Units of one dimension convert into each other, except money and counts.
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case money, moneyRate, count, percent, points, multiple, rank, index
    case length, area, volume, mass, duration, speed, energy, power, temperature, frequency, dataSize, dataRate
    case computing, pressure, voltage, concentration, flow, angle, sound, otherMeasure
  }

  /// Percent.
  public static let percent = FigureUnit("%", .percent)
  /// Percentage points.
  public static let percentagePoints = FigureUnit("pp", .points)
  /// N times something.
  public static let times = FigureUnit("倍", .multiple)
  /// A place in an order.
  public static let rank = FigureUnit("", .rank)
  /// A score or index without a unit.
  public static let index = FigureUnit("", .index)

  /// Whether a value in this unit can be put into the other one exactly.
  public func converts(to other: FigureUnit) -> Bool {
    guard dimension == other.dimension else { return false }
    switch dimension {
    case .money, .moneyRate, .count, .otherMeasure, .temperature: return symbol == other.symbol
    // A month has no fixed number of days: years go into months, hours into minutes, but not one into the other.
    case .duration: return isOfCalendar == other.isOfCalendar
    default: return true
    }
  }

  /// Whether a unit of time is a number of months.
  private var isOfCalendar: Bool { Self.calendarUnits.contains(symbol) }
  private static let calendarUnits: Set = ["年", "月", "季度", "岁", "世纪"]

  /// The value of `value` of this unit in another unit; nil when they do not convert.
  public func convert(_ value: ExactDecimal, to other: FigureUnit) -> ExactDecimal? {
    guard converts(to: other) else { return nil }
    guard factor != other.factor else { return value }
    let numerator = value * factor.numerator * other.factor.denominator
    return numerator.divided(by: factor.denominator * other.factor.numerator)
  }
}

extension FigureUnit: Hashable {
  /// Two units are the same when they are called so and measure the same; definitions need not be shared.
  public static func == (a: FigureUnit, b: FigureUnit) -> Bool {
    a.definition === b.definition || a.symbol == b.symbol && a.dimension == b.dimension && a.factor == b.factor
  }

  /// Hashes what equality compares, but for the factor, which the name settles.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(symbol)
    hasher.combine(dimension)
  }
}

/// An exact fraction.
public struct Ratio: Sendable, Hashable {
  /// Above the line.
  public let numerator: ExactDecimal
  /// Below the line; not zero.
  public let denominator: ExactDecimal

  /// Makes a fraction; a denominator of zero becomes one.
  public init(_ numerator: ExactDecimal, over denominator: ExactDecimal = .one) {
    self.numerator = numerator
    self.denominator = denominator.isZero ? .one : denominator
  }

  /// One.
  public static let one = Ratio(.one)

  /// Equality by cross-multiplication.
  public static func == (a: Ratio, b: Ratio) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }

  /// Hashes what equality compares: the quotient.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(numerator.divided(by: denominator))
  }
}
