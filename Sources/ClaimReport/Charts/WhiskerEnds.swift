import ClaimModel
import ClaimPresentation

/// Where the whisker of a figure ends on the page.
struct WhiskerEnds {
  let low, high: ExactDecimal
  let isOpenBelow, isOpenAbove: Bool

  /// The ends on an axis; `arrow` is how far an open end reaches from the value, in the direction of the axis. Nil for
  /// whole counts, which allow nothing else, and where both ends fall together on the page.
  init?(_ figure: PlottedFigure, on axis: Axis, arrow: Int) {
    guard !figure.isWholeCount else { return nil }
    let value = axis.position(figure.value)
    low = figure.interval.low.map(axis.position) ?? value - arrow
    high = figure.interval.high.map(axis.position) ?? value + arrow
    (isOpenBelow, isOpenAbove) = (figure.interval.low == nil, figure.interval.high == nil)
    guard (high - low).magnitude > Self.leastSeen else { return nil }
  }

  /// What is shorter cannot be seen beside the bar or dot of the value.
  private static let leastSeen = ExactDecimal(6)
}
