import ClaimModel
import Foundation
import Testing

@testable import ClaimExtraction

/// What the words of a date mean by themselves, context such as 昨日 among them: `periods.txt`.
///
/// `@` is the article's date, `~` the period that the text speaks of, `=` the period and the kind of time.
@Suite struct DateExpressionTests {
  struct Row {
    let sentence: String
    let published: CalendarDate?
    let spoken: Period?
    /// `2023-10-19 stretch`; nil where the sentence must name no date.
    let expected: String?
    let location: SourceLocation
  }

  @Test func everyDateMeansWhatItsRowSays() throws {
    let rows = try Self.rows()
    #expect(rows.count > 200, "the corpus has lost its rows")
    for row in rows {
      let marked = MarkedSentence(row.sentence)
      let dates = Self.dates(in: marked.text)
      let read = dates.map { "\($0.words) \(meaning(of: $0.expression, $0.words, row))" }
      if let expected = row.expected {
        let found = dates.first { $0.range == marked.mark }.map { meaning(of: $0.expression, $0.words, row) }
        if found != expected {
          Issue.record("\(row.sentence) is \(found ?? "not read"); read are \(read)", sourceLocation: row.location)
        }
      } else if !dates.isEmpty {
        Issue.record("\(row.sentence) has \(read)", sourceLocation: row.location)
      }
    }
  }

  @Test func noDayIsReadThatNoCalendarHas() {
    for year in [1900, 2000, 2023, 2024] {
      for month in 1...12 {
        for day in 28...31 {
          let exists = CalendarDate(year: year, month: month, day: day) != nil
          #expect(Self.dates(in: "\(year)年\(month)月\(day)日,签约").isEmpty == !exists)
          #expect(Self.dates(in: "\(year)-\(month)-\(day) 签约").isEmpty == !exists)
        }
      }
    }
    #expect(Self.dates(in: "2月30日,签约").isEmpty)
    #expect(Self.dates(in: "2月29日,签约").first?.expression.days(from: Anchor(year: 2023, isExact: false)) == nil)
  }

  @Test func spansHaveMembersToPairWithValues() throws {
    let members = { (text: String, count: Int) -> [String?]? in
      Self.dates(in: text).first?.expression.members(count)?.map { $0.period(from: nil, text: "")?.description }
    }
    #expect(members("2020—2022年分别为3、4、5亿元", 3) == ["2020", "2021", "2022"])
    #expect(members("2023年二、三季度分别增长5%、6%", 2) == ["2023-04/2023-06", "2023-07/2023-09"])
    #expect(members("2023年9月10日、11日分别成交3亿元、4亿元", 2) == ["2023-09-10", "2023-09-11"])
    #expect(members("2023年1—2月分别增长5%、6%", 2) == ["2023-01", "2023-02"])
    #expect(members("2020—2022年分别为3、4亿元", 2) == nil)
  }

  @Test(arguments: [
    ("创2008年以来最高", true), ("为34年来新低", true), ("为34年来的新高", true), ("2008年以来,新增企业120家", false), ("五年来,就业稳定", false),
  ])
  func recordsAreNoTimesOfFigures(text: String, isRecord: Bool) {
    #expect(Self.dates(in: text).map(\.expression.marksRecord) == [isRecord])
  }

  @Test(arguments: RelativeDates.tables + Self.otherTables)
  func everyTableRowHoldsItsExample(words: String, example: String) {
    let text = [FoldedScalar](folding: example).string
    #expect(words.split(separator: " ").contains { text.contains([FoldedScalar](folding: $0).string) }, "\(example)")
  }

  private static let otherTables: [(words: String, example: String)] =
    YearParts.names.map { ($0.words, $0.example) } + YearParts.tenDayWords.map { ($0.words, $0.example) }
    + TimeCues.before.map { ($0.words, $0.example) } + TimeCues.after.map { ($0.words, $0.example) }
    + Lookbacks.eventWords.map { ($0.words, $0.example) } + Lookbacks.units.map { ($0.words, $0.example) }
    + EndedPeriods.lengths.map { ($0.words, $0.example) } + ShortYears.wordsBeforeLengths.map { ($0.words, $0.example) }

  /// The dates of a text, with context.
  private static func dates(
    in text: String
  ) -> [(expression: DateExpression, words: String, range: Range<Int>)] {
    let folded = text.unicodeScalars.map { FoldTable.shared.fold($0.value) }
    return folded.withView { view in
      var figures = FigureScanner.scan(view, Words(view, names: []), count: view.count)
      RepublicYears.settle(&figures, view)
      return figures.compactMap { figure in figure.date.map { ($0, view[figure.range].string, figure.range) } }
    }
  }

  private func meaning(of expression: DateExpression, _ words: String, _ row: Row) -> String {
    let anchor = row.published.map { Anchor(year: $0.year, month: $0.month, day: $0.day, isExact: true) }
    let period = expression.period(from: anchor, spoken: row.spoken, text: words)
    return (period?.description ?? "null") + " " + expression.timeKind.rawValue
  }

  // MARK: - The corpus

  private static func rows() throws -> [Row] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "periods.txt").path
    var (rows, published, spoken, expected) = ([Row](), CalendarDate?.none, Period?.none, String?.none)
    for (index, line) in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let rest = String(line.dropFirst(2))
      switch line.prefix(2) {
      case "@ ": (published, spoken) = (CalendarDate(iso8601: rest), nil)
      case "~ ": spoken = period(rest)
      case "= ": expected = rest == "none" ? nil : rest
      default:
        let location = SourceLocation(
          fileID: "ClaimExtractionTests/periods.txt", filePath: path, line: index + 1, column: 1)
        rows.append(
          Row(sentence: String(line), published: published, spoken: spoken, expected: expected, location: location))
      }
    }
    return rows
  }

  /// Reads `2023-01/2023-09`, `2023`, `2023-10-19`.
  private static func period(_ text: String) -> Period? {
    let ends = text.split(separator: "/").map { $0.split(separator: "-").compactMap { Int($0) } }
    guard let first = ends.first, let last = ends.last, let year = first.first, let lastYear = last.first else {
      return nil
    }
    let start = CalendarDate(year: year, month: first.count > 1 ? first[1] : 1, day: first.count > 2 ? first[2] : 1)
    let lastMonth = last.count > 1 ? last[1] : 12
    let end = CalendarDate(
      year: lastYear, month: lastMonth,
      day: last.count > 2 ? last[2] : CalendarDate.lengthOfMonth(lastMonth, year: lastYear))
    return Period(start: start, end: end, text: text)
  }
}

extension RelativeDates {
  /// The words and the example of each row of the tables.
  static let tables: [(words: String, example: String)] =
    yearWords.map { ($0.words, $0.example) } + monthWords.map { ($0.words, $0.example) }
    + quarterWords.map { ($0.words, $0.example) } + weekWords.map { ($0.words, $0.example) }
    + dayWords.map { ($0.words, $0.example) } + nowWords.map { ($0.words, $0.example) }
}
