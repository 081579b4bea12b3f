import ClaimModel
import ClaimStore
import Testing

@testable import ClaimShell

@Suite struct UserQuantityTests {
  @Test(arguments: [
    ("50亿元", "5000000000", "CNY"), ("1.4万亿", "1400000000000", nil), ("2000", "2000", nil), ("3.5%", "3.5", "%"),
  ])
  func boundsAreReadAsArticlesWriteThem(text: String, value: String, unit: String?) throws {
    let bound = try ClaimFilter.Bound.option(text)
    #expect(bound.value == ExactDecimal(value))
    #expect(bound.unit?.symbol == unit)
  }

  @Test(arguments: [
    ("2021", "2021-01-01", "2021-12-31"), ("2023年", "2023-01-01", "2023-12-31"),
    ("2023年一季度", "2023-01-01", "2023-03-31"), ("十四五", "2021-01-01", "2025-12-31"),
    ("2016/2020", "2016-01-01", "2020-12-31"),
  ])
  func timesAreReadAsArticlesWriteThem(text: String, start: String, end: String) throws {
    let days = try DayRange.option(text)
    #expect(days.start.description == start)
    #expect(days.end.description == end)
  }

  @Test func whatCountsFromAnUnknownDayIsRefused() {
    #expect(throws: (any Error).self) { try DayRange.option("去年") }
  }
}
