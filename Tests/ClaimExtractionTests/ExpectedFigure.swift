import ClaimExtraction
import ClaimModel
import Testing

/// What a corpus or a rule's example says of the marked figure: `money 5000000000 CNY gt [low,high)`.
struct ExpectedFigure {
  let kind: Claim.Kind
  let value: String
  let unit: String
  let comparator: Comparator
  let interval: String?

  /// Reads the words after `=`; nil when they are not of the form.
  init?(_ text: some StringProtocol) {
    let cells = String(text).split(separator: " " as Character).map(String.init)
    guard cells.count >= 2, let kind = Claim.Kind(rawValue: cells[0]) else { return nil }
    self.kind = kind
    value = cells[1]
    unit = cells.count > 2 && cells[2] != "-" ? cells[2] : ""
    comparator = cells.count > 3 ? Comparator(rawValue: cells[3]) ?? .equal : .equal
    interval = cells.count > 4 ? cells[4] : nil
  }

  /// What is wrong with a claim; nil when it is as expected.
  func difference(from claim: Claim) -> String? {
    guard claim.kind == kind else { return "is \(claim.kind.rawValue)" }
    if kind == .date { return periodDifference(from: claim) }
    guard let quantity = claim.quantity else { return "has no quantity" }
    guard quantity.comparator == comparator else { return "compares \(quantity.comparator.rawValue)" }
    let ends = value.split(separator: ".", omittingEmptySubsequences: false)
    if value.contains(".."), ends.count >= 3, let range = value.firstRange(of: "..") {
      let low = ExactDecimal(value[..<range.lowerBound])
      let high = ExactDecimal(value[range.upperBound...])
      let isRight = quantity.interval.low == low && quantity.interval.high == high
      return isRight ? nil : "ranges over \(String(describing: quantity.interval))"
    }
    guard let wanted = ExactDecimal(value) else { return "cannot be held against \(value)" }
    guard let have = Self.convert(quantity, to: unit), Self.isSame(have, wanted) else {
      return "says \(quantity.value) \(quantity.unit.symbol)"
    }
    return interval.flatMap { intervalDifference(from: quantity, $0) }
  }

  private func periodDifference(from claim: Claim) -> String? {
    guard let period = claim.period else { return "has no period" }
    if value.hasPrefix("XXXX") { return period.description == value ? nil : "is \(period)" }
    if value.hasSuffix("/..") { return period.description == value ? nil : "is \(period)" }
    let ends = value.split(separator: "/")
    guard let first = ends.first.flatMap({ Self.days($0) }), let last = ends.last.flatMap({ Self.days($0) }) else {
      return "cannot be held against \(value)"
    }
    let wanted = Period(start: first.start, end: last.end, text: "")
    let isRight = ends.count > 1 || value.count == 10 ? wanted.hasSameDays(as: period) : wanted.contains(period)
    return isRight ? nil : "is \(period)"
  }

  private static func days(_ text: Substring) -> (start: CalendarDate, end: CalendarDate)? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    if parts.count == 3 { return CalendarDate(year: year, month: parts[1], day: parts[2]).map { ($0, $0) } }
    let months = parts.count == 2 ? parts[1]...parts[1] : 1...12
    return (
      CalendarDate(firstOfMonth: months.lowerBound, year: year),
      CalendarDate(lastOfMonth: months.upperBound, year: year)
    )
  }

  /// Kilograms and tonnes, hours and minutes convert; other units must be the same.
  private static func convert(_ quantity: Quantity, to symbol: String) -> ExactDecimal? {
    if quantity.unit.symbol == symbol { return quantity.value }
    let factors = ["kg": "1", "斤": "0.5", "t": "1000", "g": "0.001", "m": "1", "km": "1000"]
    guard let from = factors[quantity.unit.symbol].flatMap({ ExactDecimal($0) }),
      let to = factors[symbol].flatMap({ ExactDecimal($0) })
    else {
      return nil
    }
    return (quantity.value * from).divided(by: to)
  }

  /// A third may be written 33.33.
  private static func isSame(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    let tolerance = b.magnitude * ExactDecimal(coefficient: 5, exponent: -4)
    return a == b || (a - b).magnitude <= tolerance
  }

  private func intervalDifference(from quantity: Quantity, _ text: String) -> String? {
    let interval = quantity.interval
    let low = interval.low.map(\.normalized.description) ?? ""
    let high = interval.high.map(\.normalized.description) ?? ""
    let have =
      (interval.includesLow && interval.low != nil ? "[" : "(") + low + "," + high
      + (interval.includesHigh && interval.high != nil ? "]" : ")")
    let parts = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    let wanted =
      String(text.prefix(1)) + parts.map { ExactDecimal($0)?.normalized.description ?? "" }.joined(separator: ",")
      + String(text.suffix(1))
    return have == wanted ? nil : "allows \(have)"
  }
}

/// A sentence with its figure in ⟦ ⟧.
struct MarkedSentence {
  let text: String
  let mark: Range<Int>?

  init(_ marked: some StringProtocol) {
    let scalars = Array(marked.unicodeScalars)
    let start = scalars.firstIndex(of: "⟦")
    let end = scalars.firstIndex(of: "⟧")
    mark = start.flatMap { start in end.map { start..<($0 - 1) } }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { $0 != "⟦" && $0 != "⟧" })
    text = String(view)
  }

  /// The same sentence with its digits in full width; places stay.
  var withFullWidthDigits: MarkedSentence {
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: text.unicodeScalars.map { scalar in
        ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
      })
    return MarkedSentence(text: String(view), mark: mark)
  }

  private init(text: String, mark: Range<Int>?) {
    self.text = text
    self.mark = mark
  }

  /// The claims of the sentence as an article of a date; scalars before the sentence are not part of it.
  func claims(published: CalendarDate?, prefix: String = "", suffix: String = "") -> [Claim] {
    let date = published.map { PublicationDate($0, source: .stated) }
    return ClaimExtractor().claims(in: Article(id: "test", text: prefix + text + suffix, date: date))
  }

  /// The claim that covers the mark, moved by the length of a prefix.
  func markedClaim(in claims: [Claim], shift: Int = 0) -> Claim? {
    guard let mark else { return nil }
    return claims.first { claim in
      let place = claim.figure.place.scalars
      let overlap = min(place.upperBound, mark.upperBound + shift) - max(place.lowerBound, mark.lowerBound + shift)
      return overlap * 2 >= mark.count && overlap * 2 >= place.count
    }
  }
}
