import ClaimModel

/// Years of the Republic without their era: in a text that says 民國106年, 107年 is the year 2018, not a length of time,
/// and 88年9月 is of 1999.
enum RepublicYears {
  /// The first year of the Republic.
  static let firstYear = 1912
  /// The years of it that a text of three digits may mean.
  static let years = 100...130

  /// Turns such lengths of time and years of two digits into dates, and joins the month after them.
  static func settle(_ figures: inout [Figure], _ text: TextView) {
    guard figures.contains(where: { $0.rule == "date.era" && text[$0.range.lowerBound] == "民" }) else { return }
    var settled: [Figure] = []
    settled.reserveCapacity(figures.count)
    for figure in figures {
      if let year = year(figure, text) {
        let expression = figure.date ?? DateExpression(year: .unsaid)
        settled.append(date(figure.range, expression.with(year: .absolute(firstYear - 1 + year))))
      } else if let last = settled.last, last.rule == "date.era", let year = last.date, year.months == nil,
        year.lastYear == nil, last.range.upperBound == figure.range.lowerBound, let part = figure.date,
        part.year == .unsaid, part.months != nil
      {
        settled[settled.count - 1] = date(last.range.lowerBound..<figure.range.upperBound, part.with(year: year.year))
      } else {
        settled.append(figure)
      }
    }
    figures = settled
  }

  private static func date(_ range: Range<Int>, _ expression: DateExpression) -> Figure {
    Figure(range, .date, value: .zero, unit: .index, rule: "date.era", date: expression)
  }

  /// The year of a figure such as 107年 or 88年9月; nil when it is anything else.
  private static func year(_ figure: Figure, _ text: TextView) -> Int? {
    if figure.rule == ShortYears.name, text[figure.range.lowerBound].isDigit, figure.date?.lastYear == nil,
      case .absolute(let year)? = figure.date?.year
    {
      return year % 100
    }
    guard figure.kind == .duration, figure.unit.symbol == "年", figure.high == nil, figure.comparator == .equal,
      figure.range.count == 4 || figure.range.count == 3, text[figure.range.lowerBound].isDigit,
      figure.value.exponent == 0
    else { return nil }
    let year = Int(figure.value.coefficient)
    return (60...years.upperBound).contains(year) ? year : nil
  }
}
