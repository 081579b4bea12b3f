import ClaimModel

extension PublicationDate {
  /// The date that the name of a file begins with, ends with or holds between marks: `2024-05-01.txt`, `20240501-3`,
  /// `早报2024年5月1日.html`; nil where digits stand there that are no day of 1900 to 2100, or letters of a hash beside them.
  public init?(inFileName path: String) {
    let name = Array((path.split(separator: "/").last ?? "").unicodeScalars)
    let runs = Self.runs(in: name)
    for (index, run) in runs.enumerated() {
      let day = Self.compact(run) ?? Self.parted(runs[index...].prefix(3), of: name)
      if let day {
        self.init(day, source: .file)
        return
      }
    }
    return nil
  }

  private typealias Run = (range: Range<Int>, digits: String)

  /// The runs of digits that no Latin letter touches.
  private static func runs(in name: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var start: Int?
    for index in 0...name.count {
      if index < name.count, name[index].properties.numericType == .decimal, name[index].isASCII {
        start = start ?? index
      } else if let first = start {
        let range = first..<index
        start = nil
        let isInWord = (first > 0 && isLetter(name[first - 1])) || (index < name.count && isLetter(name[index]))
        if !isInWord { runs.append((range, String(String.UnicodeScalarView(name[range])))) }
      }
    }
    return runs
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && scalar.properties.isAlphabetic }

  /// 20240501
  private static func compact(_ run: Run) -> CalendarDate? {
    guard run.digits.utf8.count == 8, let number = Int(run.digits) else { return nil }
    return day(number / 10_000, number / 100 % 100, number % 100)
  }

  /// 2024-5-1, 2024.05.01, 2024年5月1日
  private static func parted(_ runs: ArraySlice<Run>, of name: [Unicode.Scalar]) -> CalendarDate? {
    let runs = Array(runs)
    guard runs.count == 3, runs[0].digits.utf8.count == 4, runs[1].digits.utf8.count <= 2,
      runs[2].digits.utf8.count <= 2
    else { return nil }
    let marks = [(0, "年"), (1, "月")] as [(Int, Unicode.Scalar)]
    for (index, word) in marks {
      let gap = runs[index].range.upperBound..<runs[index + 1].range.lowerBound
      guard gap.count == 1, "-_.".unicodeScalars.contains(name[gap.lowerBound]) || name[gap.lowerBound] == word else {
        return nil
      }
    }
    guard let year = Int(runs[0].digits), let month = Int(runs[1].digits), let last = Int(runs[2].digits) else {
      return nil
    }
    return day(year, month, last)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1900...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }
}
