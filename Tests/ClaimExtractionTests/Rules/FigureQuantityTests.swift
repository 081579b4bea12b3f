import ClaimExtraction
import ClaimModel
import Testing

@Suite struct FigureQuantityTests {
  @Test func aFigureWithItsUnitIsAQuantity() {
    #expect(Quantity(written: "50亿元")?.value == ExactDecimal(5_000_000_000))
    #expect(Quantity(written: "50亿元")?.unit == FigureUnit("CNY", .money))
    #expect(Quantity(written: "3.5%")?.unit.symbol == "%")
    #expect(Quantity(written: "一万五千家")?.value == ExactDecimal(15_000))
  }

  @Test(arguments: ["", "亿元", "今年", "2021年", "约50亿元左右吧", "50亿元、60亿元", "投资50亿元"])
  func whatIsMoreOrLessThanAFigureIsNone(_ text: String) {
    #expect(Quantity(written: text) == nil)
  }
}
