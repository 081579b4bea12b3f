import ClaimModel

/// The places of figures by size, as far as the wording settles them: 突破1万家 may be the first or the second beside
/// 11165家, and one on which sources disagree has a place among the others all the same.
struct Places: Sendable {
  private let extents: [Extent]
  private let lows: [Extent.End]
  private let highs: [Extent.End]
  private let values: [Extent.Wording: Int]

  /// The places of what is told of each row, in one unit; of several values, what all of them allow.
  init(_ told: [[Quantity]]) {
    extents = told.map { Extent($0) }
    lows = extents.map(\.low).sorted()
    highs = extents.map(\.high).sorted()
    values = Dictionary(extents.compactMap(\.wording).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The first and the last place that a figure may have, the largest first; equal figures share one.
  subscript(index: Int) -> ClosedRange<Int> {
    let own = extents[index]
    let above = lows.count - lows.partitionIndex(where: { $0 <= own.high })
    let below = highs.partitionIndex(where: { $0 < own.low })
    let equal = own.wording.map { values[$0, default: 1] } ?? 1
    return above + 1...max(above + 1, lows.count - below - equal + 1)
  }
}

extension Quantity {
  /// What is taken of the wording where places are told: of a bound one unit of its last digit, 超过1.5万 up to 1.6万.
  public var reach: Interval {
    let unit = value.lastNonzeroDigitUnit
    return switch (interval.low, interval.high) {
    case (let low?, nil): Interval(low: low, high: low + unit, includesLow: interval.includesLow, includesHigh: false)
    case (nil, let high?): Interval(low: high - unit, high: high, includesHigh: interval.includesHigh)
    default: interval
    }
  }
}

extension Interval {
  fileprivate static let unbounded = Interval(low: nil, high: nil)
}

/// All values that a row may have.
private struct Extent: Sendable {
  let low: End
  let high: End
  /// What sources agree on; nil where they disagree.
  let wording: Wording?

  struct Wording: Sendable, Hashable {
    let value: ExactDecimal
    let comparator: Comparator
  }

  init(_ told: [Quantity]) {
    let reaches = told.map(\.reach)
    low = reaches.map { End(low: $0) }.min() ?? End(low: .unbounded)
    high = reaches.map { End(high: $0) }.max() ?? End(high: .unbounded)
    wording = told.count == 1 ? told.first.map { Wording(value: $0.value, comparator: $0.comparator) } : nil
  }

  /// An end of an interval: a value itself, or just above or below it, or without limit.
  struct End: Sendable, Comparable {
    private let value: ExactDecimal?
    /// Which side of the value, or of all values where there is none.
    private let side: Int

    init(low interval: Interval) {
      value = interval.low
      side = interval.low == nil ? -1 : interval.includesLow ? 0 : 1
    }

    init(high interval: Interval) {
      value = interval.high
      side = interval.high == nil ? 1 : interval.includesHigh ? 0 : -1
    }

    static func < (a: End, b: End) -> Bool {
      switch (a.value, b.value) {
      case (let x?, let y?): x == y ? a.side < b.side : x < y
      case (nil, nil): a.side < b.side
      case (nil, _): a.side < 0
      case (_, nil): b.side > 0
      }
    }
  }
}
