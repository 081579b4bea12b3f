import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@Suite struct LanguagePeriodTests {
  @Test(arguments: [
    ("2021-01-01", "2021-12-31", "2021年", "2021"), ("2016-01-01", "2020-12-31", "2016—2020年", "2016–2020"),
    ("2023-12-01", "2023-12-31", "2023年12月", "Dec 2023"),
    ("2021-01-01", "2021-09-30", "2021年1—9月", "Jan–Sep 2021"),
    ("2020-11-01", "2021-03-31", "2020年11月—2021年3月", "Nov 2020–Mar 2021"),
    ("2023-12-28", "2023-12-28", "2023年12月28日", "28 Dec 2023"),
    ("2023-10-01", "2023-10-07", "2023年10月1日—10月7日", "1–7 Oct 2023"),
    ("2023-09-28", "2023-10-07", "2023年9月28日—10月7日", "28 Sep–7 Oct 2023"),
    ("2012-11-01", "2022-10-17", "2012年11月1日—2022年10月17日", "1 Nov 2012–17 Oct 2022"),
    ("", "2023-12-28", "到2023年12月28日为止", "until 28 Dec 2023"), ("2020-01-01", "", "2020年1月1日起", "1 Jan 2020 and after"),
  ])
  func periodsReadAsPeopleWriteThem(start: String, end: String, chinese: String, english: String) {
    let period = Period(start: CalendarDate(iso8601: start), end: CalendarDate(iso8601: end), text: "")
    #expect(Language.chinese.period(period) == chinese)
    #expect(Language.english.period(period) == english)
  }

  @Test func englishSaysWhenWithAWord() {
    let day = CalendarDate(iso8601: "2023-12-28")
    #expect(Language.english.time(Period(start: day, end: day, text: "")) == "on 28 Dec 2023")
    #expect(
      Language.english.time(
        Period(start: CalendarDate(iso8601: "2021-01-01"), end: CalendarDate(iso8601: "2021-12-31"), text: ""))
        == "in 2021")
    #expect(Language.english.time(Period(start: nil, end: day, text: "")) == "until 28 Dec 2023")
    #expect(Language.chinese.time(Period(start: day, end: day, text: "")) == "2023年12月28日")
  }

  @Test func unknownYearsAreToldOf() {
    let month = Period(start: nil, end: nil, text: "8月", yearless: .init(.init(month: 8, day: nil)))
    let day = Period(start: nil, end: nil, text: "7月9日", yearless: .init(.init(month: 7, day: 9)))
    #expect(Language.chinese.period(month) == "8月（年份不明）")
    #expect(Language.chinese.period(day) == "7月9日（年份不明）")
    #expect(Language.english.period(day) == "9 Jul (year unknown)")
    let half = Period(
      start: nil, end: nil, text: "上半年", yearless: .init(.init(month: 1, day: nil), .init(month: 6, day: nil)))
    #expect(Language.chinese.period(half) == "1月—6月（年份不明）")
    #expect(Language.chinese.period(nil) == "时间不明")
  }
}
