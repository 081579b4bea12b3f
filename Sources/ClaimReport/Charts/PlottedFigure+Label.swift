import ClaimModel
import ClaimPresentation

extension PlottedFigure {
  /// The figure in the unit of an axis, with a sign for how it is worded: `>50`, `≈3`, `5–20`.
  func label(in magnitude: Magnitude) -> String {
    switch comparator {
    case .equal: magnitude.number(value)
    case .greater: ">" + magnitude.number(value)
    case .atLeast: "≥" + magnitude.number(value)
    case .less: "<" + magnitude.number(value)
    case .atMost: "≤" + magnitude.number(value)
    case .nearly, .approximately: "≈" + magnitude.number(value)
    case .range: [interval.low, interval.high].compactMap(\.self).map { magnitude.number($0) }.joined(separator: "–")
    }
  }

  /// What the wording allows as two cells of a table, the ends in the unit of an axis; an open one is empty.
  func ends(in magnitude: Magnitude) -> [String] {
    [interval.low, interval.high].map { $0.map(magnitude.plain) ?? "" }
  }
}
