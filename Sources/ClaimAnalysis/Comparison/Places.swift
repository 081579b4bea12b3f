import ClaimModel

/// The places of figures by size, as far as the wording settles them: 突破1万家 may be the first or the second beside
/// 11165家, and a figure that sources contest takes a place too, though nobody knows which.
struct Places: Sendable {
  private let extents: [Extent?]
  private let lows: [Extent.End]
  private let highs: [Extent.End]
  private let values: [Extent.Wording: Int]

  /// The places of the cells of a list; silent cells take none.
  init(_ cells: [Comparison.Cell]) {
    extents = cells.map { Extent($0) }
    lows = extents.compactMap { $0?.low }.sorted()
    highs = extents.compactMap { $0?.high }.sorted()
    values = Dictionary(extents.compactMap { $0?.wording }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The first and the last place that a cell may have, the largest first; equal figures share one.
  subscript(index: Int) -> ClosedRange<Int>? {
    guard let own = extents[index] else { return nil }
    let above = lows.count - lows.count(before: { $0 <= own.high })
    let below = highs.count(before: { $0 < own.low })
    let equal = own.wording.map { values[$0, default: 1] } ?? 1
    return above + 1...max(above + 1, lows.count - below - equal + 1)
  }
}

/// All values that a cell may have.
private struct Extent: Sendable {
  var low: End
  var high: End
  /// What sources agree on; nil where they disagree.
  var wording: Wording?

  struct Wording: Sendable, Hashable {
    let value: ExactDecimal
    let comparator: Comparator
  }

  init?(_ cell: Comparison.Cell) {
    let quantities = cell.readings.compactMap { $0.claims.first?.claim.quantity }
    let lows = quantities.map { End(low: $0.interval) }
    let highs = quantities.map { End(high: $0.interval) }
    guard let low = lows.min(), let high = highs.max(), let first = quantities.first else { return nil }
    (self.low, self.high) = (low, high)
    wording = cell.isContested ? nil : Wording(value: first.value, comparator: first.comparator)
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

extension Array {
  /// How many elements at the beginning of a sorted array a condition holds for.
  fileprivate func count(before holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
