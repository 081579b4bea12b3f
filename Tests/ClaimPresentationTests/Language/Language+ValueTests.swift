import ClaimModel
import ClaimPresentation
import Testing

@Suite struct LanguageValueTests {
  @Test(arguments: [
    ("1290000000000", "CNY", FigureUnit.Dimension.money, "1.29万亿元", "1.29 trillion yuan"),
    ("600000000000", "CNY", .money, "6000亿元", "600 billion yuan"), ("12345", "家", .count, "12345家", "12,345"),
    ("23000", "家", .count, "2.3万家", "23,000"), ("4.59", "%", .percent, "4.59%", "4.59%"),
    ("-1.2", "pp", .points, "-1.2个百分点", "−1.2 percentage points"), ("0.5", "t", .mass, "0.5吨", "0.5 tonnes"),
  ])
  func valuesReadAsPeopleWriteThem(
    value: String, symbol: String, dimension: FigureUnit.Dimension, chinese: String, english: String
  ) throws {
    var number = try #require(ExactDecimal(value))
    // As it is written: 6000亿 ends in the zeros of its unit.
    while number.exponent >= 0, number.coefficient != 0, number.coefficient % 10 == 0, value.count > 4 {
      number = ExactDecimal(coefficient: number.coefficient / 10, exponent: number.exponent + 1)
    }
    let quantity = Quantity(value: number, unit: FigureUnit(symbol, dimension))
    #expect(Language.chinese.value(quantity) == chinese)
    #expect(Language.english.value(quantity) == english)
  }

  @Test func boundsHaveTheirSigns() throws {
    let fifty = try #require(ExactDecimal("50"))
    let unit = FigureUnit("家", .count)
    #expect(Language.chinese.value(Quantity(value: fifty, unit: unit, comparator: .greater)) == "> 50家")
    #expect(Language.chinese.value(Quantity(value: fifty, unit: unit, comparator: .nearly)) == "近 50家")
    #expect(Language.english.value(Quantity(value: fifty, unit: unit, comparator: .approximately)) == "≈ 50")
  }
}
