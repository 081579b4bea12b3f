import ClaimModel

/// An axis of days with a mark at the end of each year: the figure of a year stands at its end.
struct TimeAxis: Sendable {
  /// The place of its last day.
  let last: Int
  private let start: Int
  private let days: ClosedRange<Int>
  /// The ends of years to write along the axis.
  let years: [(day: Int, label: String)]

  init(days: [Int], from start: Int, to end: Int) {
    let least = days.min() ?? 0
    let most = max(days.max() ?? 1, least + 1)
    (self.days, self.start, last) = (least...most, start, end)
    let ends = (1...9999).lazy.map { CalendarDate(lastOfMonth: 12, year: $0) }
      .drop { $0.dayNumber < least }.prefix { $0.dayNumber <= most }
      .map { (day: $0.dayNumber, label: String($0.year)) }
    let every = (ends.count * 42 + end - start - 1) / max(end - start, 1)
    years = ends.enumerated().filter { $0.offset % max(every, 1) == 0 }.map(\.element)
  }

  /// The place of a day, to a tenth.
  func position(_ day: Int) -> ExactDecimal {
    let share =
      ExactDecimal((day - days.lowerBound) * (last - start)).divided(by: ExactDecimal(days.count - 1)) ?? .zero
    return (share + start).rounded(toExponent: -1).normalized
  }
}
