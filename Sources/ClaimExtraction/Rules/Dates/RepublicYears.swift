import ClaimModel

/// Years of the Republic without their era: in a text that says 民國106年, 107年 is the year 2018, not a length of time.
enum RepublicYears {
  /// Turns such lengths of time into dates, and joins the month after them.
  static func settle(_ figures: inout [Figure], _ text: TextView) {
    guard figures.contains(where: { $0.rule == "date.era" && text[$0.range.lowerBound] == "民" }) else { return }
    var index = 0
    while index < figures.count {
      if let year = year(figures[index], text) {
        var expression = DateExpression(year: .absolute(1911 + year))
        var end = figures[index].range.upperBound
        if index + 1 < figures.count, figures[index + 1].range.lowerBound == end, let part = figures[index + 1].date,
          part.year == .unsaid
        {
          (expression.months, expression.days) = (part.months, part.days)
          end = figures[index + 1].range.upperBound
          figures.remove(at: index + 1)
        }
        figures[index] = Figure(
          figures[index].range.lowerBound..<end, .date, value: .zero, unit: .index, rule: "date.era", date: expression)
      }
      index += 1
    }
  }

  /// The year of a figure such as 107年; nil when it is anything else.
  private static func year(_ figure: Figure, _ text: TextView) -> Int? {
    guard figure.kind == .duration, figure.unit.symbol == "年", figure.high == nil, figure.comparator == .equal,
      figure.range.count == 4 || figure.range.count == 3, text[figure.range.lowerBound].isDigit,
      figure.value.exponent == 0
    else { return nil }
    let year = Int(figure.value.coefficient)
    return (60...130).contains(year) ? year : nil
  }
}
