import Testing

@testable import ClaimReport

/// People who see no green tell every pair of series apart.
@Suite struct ChartColoursTests {
  /// What deuteranopes see of a colour (Viénot, Brettel and Mollon 1999), as a place in CIELAB.
  private static func place(_ hex: String) -> [Double] {
    let digits = Array(hex.dropFirst())
    let channels = [0, 2, 4].map { start -> Double in
      let value = Double(Int(String(digits[start..<start + 2]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    let (r, g, b) = (channels[0], channels[1], channels[2])
    let seen = [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b]
    let xyz = [
      (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505,
      0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2],
      (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089,
    ].map { $0 > 0.008856 ? power($0, 1 / 3) : 7.787 * $0 + 16 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    // exp(exponent × ln base), by the series of the logarithm around 1 after halvings.
    var (value, logarithm) = (base, 0.0)
    while value < 0.7 { (value, logarithm) = (value * 2, logarithm - 0.6931471805599453) }
    let t = (value - 1) / (value + 1)
    logarithm += 2 * (t + t * t * t / 3 + t * t * t * t * t / 5 + t * t * t * t * t * t * t / 7)
    var (sum, term) = (1.0, 1.0)
    for step in 1...30 {
      (term, sum) = (term * exponent * logarithm / Double(step), sum + term * exponent * logarithm / Double(step))
    }
    return sum
  }

  @Test(arguments: [Chart.lightColours, Chart.darkColours]) func seriesStayApart(_ colours: [String]) {
    for (index, one) in colours.enumerated() {
      for other in colours[(index + 1)...] {
        let distance = zip(Self.place(one), Self.place(other)).reduce(0.0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
          .squareRoot()
        #expect(distance > 10, "\(one) and \(other): \(distance)")
      }
    }
  }
}
