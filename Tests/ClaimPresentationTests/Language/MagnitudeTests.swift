import ClaimModel
import ClaimPresentation
import Testing

@Suite struct MagnitudeTests {
  @Test(arguments: [
    ("CNY", FigureUnit.Dimension.money, "2200000000", "亿元", "22", "billion yuan", "2.2"),
    ("家", .count, "23060", "万家", "2.306", "", "23,060"), ("%", .percent, "4.590", "%", "4.59", "%", "4.59"),
    ("pp", .points, "1.5", "个百分点", "1.5", "percentage points", "1.5"),
    ("", .index, "184.19", "", "184.19", "", "184.19"),
  ])
  func numbersStayShort(
    symbol: String, dimension: FigureUnit.Dimension, value: String, chinese: String, short: String, english: String,
    number: String
  ) throws {
    let value = try #require(ExactDecimal(value))
    let here = Magnitude(of: FigureUnit(symbol, dimension), upTo: value, in: .chinese)
    #expect(here.label == chinese)
    #expect(here.number(value) == short)
    let there = Magnitude(of: FigureUnit(symbol, dimension), upTo: value, in: .english)
    #expect(there.label == english)
    #expect(there.number(value) == number)
  }
}
