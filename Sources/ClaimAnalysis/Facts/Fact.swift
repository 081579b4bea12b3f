import ClaimModel

/// What a claim speaks of, apart from its value. Claims of one fact must agree.
struct Fact: Sendable, Hashable {
  let metric: MetricKey
  let measure: Measure
  let region: RegionKey?
  let period: PeriodKey

  /// The fact of a claim; nil when the claim has no metric or no value.
  init?(_ claim: Claim) {
    guard let metric = claim.metricKey, claim.quantity != nil else { return nil }
    self.metric = metric
    measure = Measure(claim)
    region = claim.region.map { RegionKey($0.region) }
    period = PeriodKey(claim)
  }
}

/// A region by its code, or by its name where it has none.
struct RegionKey: Sendable, Hashable {
  let name: String

  init(_ region: Region) {
    name = region.code ?? region.name
  }
}

/// The time of a fact. The end of a year and the year itself are one time for what is counted at a moment:
/// 截至2021年底 and 2021年 both tell how many enterprises there were.
struct PeriodKey: Sendable, Hashable {
  let start: CalendarDate?
  let end: CalendarDate?
  let yearless: Period.Yearless?

  init(_ claim: Claim) {
    end = claim.period?.end
    yearless = claim.period?.yearless
    if let period = claim.period, claim.isState, let end = period.end, end.month == 12, end.day == 31,
      period.text.contains(where: { "底末".contains($0) })
    {
      start = CalendarDate(firstOfMonth: 1, year: end.year)
    } else {
      start = claim.period?.start
    }
  }

  /// Whether the days are known.
  var isKnown: Bool { start != nil && end != nil }
}

extension Claim {
  /// Whether the figure describes a moment rather than sums up a stretch of time.
  fileprivate var isState: Bool {
    (kind == .count || kind == .share || kind == .index) && !qualifiers.contains("新增")
  }
}

extension Claim {
  /// Whether both claims are about the same organisation or project, or neither names one. A short name is
  /// part of the long one: 旦迪通信, 上海旦迪通信技术有限公司.
  func hasSameEntity(as other: Claim) -> Bool {
    guard let mine = entity?.text, let theirs = other.entity?.text else { return entity == nil && other.entity == nil }
    let (short, long) = mine.utf8.count < theirs.utf8.count ? (mine, theirs) : (theirs, mine)
    return short == long || (short.unicodeScalars.count >= 2 && long.contains(short))
  }
}
