import ClaimModel
import Foundation

@testable import ClaimStore

extension Date {
  /// 2024-01-01T00:00:00Z.
  static let someDay = Date(timeIntervalSince1970: 1_704_067_200)
}

extension TextSpan {
  /// A place of Chinese text from the beginning of an article: three bytes a character.
  init(_ scalars: Range<Int>) {
    self.init(scalars: scalars, bytes: scalars.lowerBound * 3..<scalars.upperBound * 3)
  }
}

extension Claim {
  /// A claim with every field set.
  static var full: Claim {
    let unit = FigureUnit("m2", .area, factor: Ratio(ExactDecimal(2_000), over: ExactDecimal(3)))
    var claim = Claim(
      figure: Mention(text: "五点一零万件", place: TextSpan(7..<13)), kind: .count,
      quantity: Quantity(
        value: ExactDecimal(coefficient: 510, exponent: 2), unit: unit, comparator: .greater,
        interval: Interval(low: ExactDecimal(51_000), high: nil, includesLow: false, includesHigh: false)),
      period: Period(
        start: CalendarDate(year: 2021, month: 1, day: 1), end: CalendarDate(year: 2021, month: 12, day: 31),
        text: "去年", origin: .relative),
      sentence: Mention(text: "松江区拥有专利五点一零万件", place: TextSpan(0..<13)),
      derivation: [
        Derivation(.figure, rule: "count.amount", words: TextSpan(7..<13)),
        Derivation(.metric, rule: "metric.phrase", words: TextSpan(5..<7), evidence: .list),
        Derivation(.region, rule: "region.headline", evidence: .headline),
        Derivation(.period, rule: "period.inherited", evidence: .section),
        Derivation(.status, rule: "status.cue", evidence: .assumed),
      ])
    claim.metric = MetricReading(
      phrase: "新增专利", id: MetricID("patents"), head: "专利",
      modifiers: [Modifier(.counting, "新增"), Modifier(.owner, "“企业”\n")])
    (claim.aspect, claim.timeKind, claim.basis, claim.assertion) = (.changeOfChange, .running, .constant, .rumoured)
    claim.entity = Mention(text: "某公司", place: TextSpan(1..<4))
    claim.region = RegionReading(
      region: Region(name: "松江区", code: "310117", level: .county, parent: "上海市"), isInferred: true)
    claim.base = "同比"
    claim.status = .planned
    claim.attribution = Mention(text: "据统计", place: TextSpan(4..<7))
    claim.qualifiers = ["累计", "新增"]
    claim.headline = "松江的专利"
    claim.locator = Locator(page: 3, line: 12, isInTable: true, cell: "B7")
    return claim
  }

  /// A claim with little more than its figure.
  static func bare(region: String? = nil, metric: String? = nil, year: Int? = nil) -> Claim {
    var claim = Claim(
      figure: Mention(text: "三家", place: TextSpan(0..<2)), kind: .count,
      quantity: Quantity(value: ExactDecimal(3), unit: FigureUnit("家", .count)),
      sentence: Mention(text: "三家", place: TextSpan(0..<2)))
    claim.region = region.map { RegionReading(region: Region(name: $0, level: .county), isInferred: false) }
    claim.metric = metric.map { MetricReading(phrase: $0) }
    claim.period = year.map {
      Period(
        start: CalendarDate(year: $0, month: 1, day: 1), end: CalendarDate(year: $0, month: 12, day: 31), text: "\($0)年"
      )
    }
    return claim
  }
}

extension Article {
  /// An article of sentences, each on a line.
  init(id: String, sentences: [String]) {
    self.init(id: id, text: sentences.joined(separator: "\n"))
  }

  /// Claims of the numbers of 家 in the text, each of its own line.
  var countClaims: [Claim] {
    var claims: [Claim] = []
    var start = 0
    for line in text.split(separator: "\n") {
      let scalars = Array(line.unicodeScalars)
      if let end = scalars.lastIndex(of: "家"), let first = scalars.firstIndex(where: { ("0"..."9").contains($0) }) {
        let digits = String(String.UnicodeScalarView(scalars[first..<end]))
        claims.append(claim(digits, place: (start + first)..<(start + end + 1), line: String(line), start: start))
      }
      start += scalars.count + 1
    }
    return claims
  }

  private func claim(_ digits: String, place: Range<Int>, line: String, start: Int) -> Claim {
    let end = start + line.unicodeScalars.count
    let bytes = { (range: Range<Int>) -> TextSpan in
      let offset = { (scalar: Int) in
        String(String.UnicodeScalarView(self.text.unicodeScalars.prefix(scalar))).utf8.count
      }
      return TextSpan(scalars: range, bytes: offset(range.lowerBound)..<offset(range.upperBound))
    }
    var claim = Claim(
      figure: Mention(text: digits + "家", place: bytes(place)), kind: .count,
      quantity: Quantity(value: ExactDecimal(digits) ?? .zero, unit: FigureUnit("家", .count)),
      sentence: Mention(text: line, place: bytes(start..<end)))
    claim.metric = MetricReading(phrase: "企业")
    return claim
  }
}
