import ClaimModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2021-01-01", "2021-12-31", "2021"), ("2021-01-01", "2021-09-30", "2021-01/2021-09"),
    ("2021-01-01", "", "2021-01-01/.."), ("", "2021-01-01", "../2021-01-01"), ("", "", ".."),
  ])
  func describesItselfInTheShortestForm(start: String, end: String, description: String) {
    let period = Period(start: CalendarDate(iso8601: start), end: CalendarDate(iso8601: end), text: "")
    #expect(period.description == description)
  }

  @Test(arguments: [
    (Period.Yearless(.init(month: 7, day: 9)), "XXXX-07-09"), (.init(.init(month: 7, day: nil)), "XXXX-07"),
    (.init(.init(month: 1, day: nil), .init(month: 6, day: nil)), "XXXX-01/XXXX-06"),
    (.init(.init(month: 12, day: 30), .init(month: 1, day: 3)), "XXXX-12-30/XXXX-01-03"),
  ])
  func aSpanOfAnUnknownYearKeepsBothEnds(span: Period.Yearless, description: String) {
    #expect(Period(start: nil, end: nil, text: "", yearless: span).description == description)
  }
}
