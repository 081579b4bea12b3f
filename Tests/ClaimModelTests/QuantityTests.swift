import ClaimModel
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("50", 8, Comparator.equal, "4950000000", "5050000000"), ("3.60", 0, .equal, "3.595", "3.605"),
    ("3000", 0, .approximately, "2500", "3500"),
    ("3000", 0, .nearly, "2500", "3000"),
  ])
  func theWordingAllowsWhatRoundsToIt(
    digits: String, power: Int, comparator: Comparator, low: String, high: String
  ) throws {
    let value = try #require(ExactDecimal(digits)).scaled(byPowerOfTen: power)
    let interval = Interval.allowed(by: comparator, value)
    #expect(interval.low == ExactDecimal(low))
    #expect(interval.high == ExactDecimal(high))
    #expect(!interval.includesHigh)
  }

  @Test func boundsSayNothingOfTheOtherSide() {
    #expect(Interval.allowed(by: .greater, ExactDecimal(100)).high == nil)
    #expect(!Interval.allowed(by: .greater, ExactDecimal(100)).contains(ExactDecimal(100)))
    #expect(Interval.allowed(by: .atLeast, ExactDecimal(100)).contains(ExactDecimal(100)))
    #expect(Interval.allowed(by: .less, ExactDecimal(29)).low == nil)
  }

  @Test func roundedFiguresMeetAndSlipsDoNot() throws {
    let exact = Interval.allowed(by: .equal, ExactDecimal(1_260_582))
    let rounded = Interval.allowed(by: .equal, ExactDecimal(coefficient: 126, exponent: 4))
    let bound = Interval.allowed(by: .greater, ExactDecimal(coefficient: 126, exponent: 4))
    #expect(exact.meets(rounded))
    #expect(exact.meets(bound))
    #expect(!exact.meets(Interval.allowed(by: .equal, ExactDecimal(12_605_820))))
  }
}
