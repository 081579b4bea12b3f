import ClaimModel

extension ExactDecimal {
  /// Reads a stored number. A positive exponent says how many of the trailing zeros were not written digits;
  /// without an exponent, as for the ends of an interval, only the value matters.
  init?(stored text: String, exponent: Int? = nil) {
    let zeros = exponent ?? (text.contains(".") ? 0 : text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count)
    let isPlain = zeros <= 0 || text.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    guard let written = ExactDecimal(isPlain ? text[...] : text.dropLast(zeros)) else { return nil }
    guard zeros > 0 else {
      self = written
      return
    }
    self.init(coefficient: written.coefficient, exponent: exponent ?? (isPlain ? 0 : zeros))
  }
}

extension Ratio {
  /// Numerator and denominator, as stored.
  var stored: String { "\(numerator)/\(denominator)" }

  /// Reads a stored fraction.
  init?(stored text: String) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let numerator = ExactDecimal(stored: String(parts[0])),
      let denominator = ExactDecimal(stored: String(parts[1]))
    else { return nil }
    self.init(numerator, over: denominator)
  }
}
