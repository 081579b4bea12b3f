import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@Suite struct LanguagePeriodTests {
  @Test(arguments: [
    ("2021-01-01", "2021-12-31", "2021年", "2021"), ("2016-01-01", "2020-12-31", "2016—2020年", "2016–2020"),
    ("2023-12-01", "2023-12-31", "2023年12月", "2023-12"),
    ("2021-01-01", "2021-09-30", "2021年1—9月", "2021-01–2021-09"),
    ("2020-11-01", "2021-03-31", "2020年11月—2021年3月", "2020-11–2021-03"),
    ("2023-12-28", "2023-12-28", "2023年12月28日", "2023-12-28"),
    ("2023-10-01", "2023-10-07", "2023年10月1日—10月7日", "2023-10-01–2023-10-07"),
    ("", "2023-12-28", "到2023年12月28日为止", "until 2023-12-28"), ("2020-01-01", "", "2020年1月1日起", "2020-01-01 and after"),
  ])
  func periodsReadAsPeopleWriteThem(start: String, end: String, chinese: String, english: String) {
    let period = Period(start: CalendarDate(iso8601: start), end: CalendarDate(iso8601: end), text: "")
    #expect(Language.chinese.period(period) == chinese)
    #expect(Language.english.period(period) == english)
  }

  @Test func unknownYearsAreToldOf() {
    let month = Period(start: nil, end: nil, text: "8月", yearless: .init(.init(month: 8, day: nil)))
    let day = Period(start: nil, end: nil, text: "7月9日", yearless: .init(.init(month: 7, day: 9)))
    #expect(Language.chinese.period(month) == "8月（年份不明）")
    #expect(Language.chinese.period(day) == "7月9日（年份不明）")
    #expect(Language.english.period(day) == "7-9 (year unknown)")
    let half = Period(
      start: nil, end: nil, text: "上半年", yearless: .init(.init(month: 1, day: nil), .init(month: 6, day: nil)))
    #expect(Language.chinese.period(half) == "1月—6月（年份不明）")
    #expect(Language.chinese.period(nil) == "时间不明")
  }
}
