import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct AxisTests {
  @Test(arguments: [
    (["3.58", "4.59"], "3.5 4.0 4.5 5.0"), (["10", "100"], "0 20 40 60 80 100"),
    (["2306", "2360"], "2300 2320 2340 2360"), (["-3", "5"], "-4 -2 0 2 4 6"), (["7"], "6.0 6.5 7.0 7.5 8.0"),
    (["2150000000", "250000000"], "0 500000000 1000000000 1500000000 2000000000 2500000000"),
  ])
  func ticksAreRound(values: [String], ticks: String) {
    let axis = Axis(holding: values.compactMap { ExactDecimal($0) }, from: 0, to: 100)
    #expect(axis.ticks == ticks.split(separator: " ").compactMap { ExactDecimal($0) })
    #expect(axis.position(axis.low) == .zero)
    #expect(axis.position(axis.high) == ExactDecimal(100))
  }

  @Test func barsStartAtZero() {
    let values = [ExactDecimal(98), ExactDecimal(99)]
    #expect(Axis(holding: values, from: 0, to: 100, isFromZero: true).low == .zero)
    #expect(Axis(holding: values, from: 0, to: 100).low > .zero)
  }
}
