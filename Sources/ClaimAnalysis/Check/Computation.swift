import ClaimModel

/// The arithmetic of a finding, a step a line, so that a reader can redo it by hand.
struct Computation: Sendable, Hashable {
  private(set) var steps: [String] = []

  /// The steps, a line each.
  var text: String { steps.joined(separator: "\n") }

  /// Writes what the wording of a figure allows, in a unit: `2306家 = 2306 家 ∈ [2305.5, 2306.5)`.
  mutating func given(_ claim: Claim, _ value: ExactDecimal, _ interval: Interval, _ unit: FigureUnit) {
    steps.append("\(claim.figure.text) = \(value.written(unit)) ∈ \(interval.written)")
  }

  /// Writes what the wording of a figure allows, in its own unit.
  mutating func given(_ claim: Claim) {
    guard let quantity = claim.quantity else { return }
    given(claim, quantity.value, quantity.interval, quantity.unit)
  }

  /// Writes an operation and what comes of it.
  mutating func step(_ operation: String, _ result: Interval) {
    steps.append("\(operation) ∈ \(result.shortened().written)")
  }

  /// Writes a line.
  mutating func line(_ text: String) { steps.append(text) }

  /// Writes whether two intervals meet, and returns it.
  mutating func meet(_ a: Interval, _ b: Interval) -> Bool {
    let meets = a.meets(b)
    steps.append("\(a.shortened().written) ∩ \(b.shortened().written) \(meets ? "≠" : "=") ∅")
    return meets
  }
}

extension ExactDecimal {
  /// The value with the symbol of its unit.
  func written(_ unit: FigureUnit) -> String {
    switch unit.symbol {
    case "": description
    case "%": description + "%"
    default: description + " " + unit.symbol
    }
  }

  /// The value to at most six digits, for reading.
  var short: String { (divided(by: .one, digits: 6) ?? self).description }
}

extension Interval {
  /// The interval in the notation of mathematics: `[2150000000, 2250000000)`.
  public var written: String {
    if let low, low == high, includesLow, includesHigh { return "{\(low)}" }
    let left = low.map { (includesLow ? "[" : "(") + $0.description } ?? "(−∞"
    let right = high.map { $0.description + (includesHigh ? "]" : ")") } ?? "+∞)"
    return "\(left), \(right)"
  }
}
