import ClaimModel
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "2306", "3.60", "-0.3", "0.05", "16.4", "100000000000000000000"])
  func readsAndWritesPlainNotation(text: String) throws {
    #expect(try #require(ExactDecimal(text)).description == text)
  }

  @Test(arguments: ["", "-", "1e3", "1.2.3", "一", "12345678901234567890123456789012345"])
  func refusesWhatIsNotPlain(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func keepsWrittenPrecisionButComparesByValue() throws {
    let written = try #require(ExactDecimal("3.60"))
    #expect(written == ExactDecimal("3.6"))
    #expect(written.hashValue == ExactDecimal("3.6")?.hashValue)
    #expect(written.lastDigitUnit == ExactDecimal("0.01"))
    #expect(ExactDecimal(3000).lastNonzeroDigitUnit == ExactDecimal(1000))
  }

  @Test func scalesByTenThousandsExactly() throws {
    let value = try #require(ExactDecimal("16.4")).scaled(byPowerOfTen: 8)
    #expect(value.description == "1640000000")
    #expect(value.lastDigitUnit == ExactDecimal(10_000_000))
  }

  @Test func divides() throws {
    #expect(ExactDecimal(2306).divided(by: try #require(ExactDecimal("4.9")), digits: 6)?.description == "470.612")
    #expect(ExactDecimal(2200).divided(by: ExactDecimal(220))?.description == "10")
    #expect(ExactDecimal(2).divided(by: ExactDecimal(3), digits: 4)?.description == "0.6667")
    #expect(ExactDecimal(1).divided(by: .zero) == nil)
  }

  @Test func neverTraps() {
    let huge = ExactDecimal(coefficient: .max, exponent: 60)
    #expect((huge + ExactDecimal.one).divided(by: huge, digits: 10) == .one)
    #expect((huge * huge).isNegative == false)
    #expect(ExactDecimal(coefficient: .min) < .zero)
  }

  @Test func rounds() {
    #expect(ExactDecimal("2.45")?.rounded(toExponent: -1).description == "2.5")
    #expect(ExactDecimal("-2.45")?.rounded(toExponent: -1).description == "-2.5")
    #expect(ExactDecimal("2.44")?.rounded(toExponent: -1).description == "2.4")
  }
}
