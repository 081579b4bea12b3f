import ClaimModel
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayIsItsNumber() {
    for number in stride(from: 306, through: 3_650_000, by: 97) {
      #expect(CalendarDate(dayNumber: number)?.dayNumber == number)
    }
    #expect(CalendarDate(dayNumber: -1) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"), ("2024-01-01", -1, "2023-12-31"),
    ("2023-10-20", -7, "2023-10-13"), ("2000-02-29", 366, "2001-03-01"),
  ])
  func addsDays(day: String, days: Int, sum: String) throws {
    #expect(try #require(CalendarDate(iso8601: day)).adding(days: days)?.description == sum)
  }

  @Test(arguments: [
    ("2023-03-31", -1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2023-11-15", 3, "2024-02-15"),
    ("2023-01-15", -13, "2021-12-15"),
  ])
  func addsMonths(day: String, months: Int, sum: String) throws {
    #expect(try #require(CalendarDate(iso8601: day)).adding(months: months)?.description == sum)
  }

  @Test(arguments: [("2023-10-20", 5), ("2023-10-16", 1), ("2024-02-29", 4), ("1970-01-01", 4), ("2000-01-02", 7)])
  func knowsTheDayOfTheWeek(day: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(iso8601: day)).weekday == weekday)
  }
}
