import ClaimModel
import GRDB

/// Which claims are wanted; every condition that is set must hold.
public struct ClaimFilter: Sendable, Hashable {
  /// A region's name, code, or part of the name when no region has just that name.
  public var region: String?
  /// The identifier of a metric, or part of the phrase.
  public var metric: String?
  /// The kind of figure.
  public var kind: Claim.Kind?
  /// An article's identifier, or part of it or of its title.
  public var article: String?
  /// The days that must hold the claim's period.
  public var period: DayRange?
  /// Fact or plan.
  public var status: Claim.Status?
  /// Words of the figure or its sentence.
  public var text: String?

  /// Makes a filter; without conditions every claim passes.
  public init(
    region: String? = nil, metric: String? = nil, kind: Claim.Kind? = nil, article: String? = nil,
    period: DayRange? = nil, status: Claim.Status? = nil, text: String? = nil
  ) {
    self.region = region
    self.metric = metric
    self.kind = kind
    self.article = article
    self.period = period
    self.status = status
    self.text = text
  }

  /// The conditions as SQL with its arguments.
  var condition: SQL {
    var parts: [SQL] = []
    if let region {
      parts.append(
        """
        (region_name = \(region) OR region_code = \(region) OR (instr(region_name, \(region)) > 0
        AND NOT EXISTS (SELECT 1 FROM claims WHERE region_name = \(region))))
        """)
    }
    if let metric { parts.append("(metric_id = \(metric) OR instr(metric, \(metric)) > 0)") }
    if let kind { parts.append("kind = \(kind.rawValue)") }
    if let article {
      parts.append("(doc = \(article) OR instr(doc, \(article)) > 0 OR instr(title, \(article)) > 0)")
    }
    if let period {
      parts.append("period_start >= \(period.start.description) AND period_end <= \(period.end.description)")
    }
    if let status { parts.append("status = \(status.rawValue)") }
    if let text { parts.append("(instr(claims.text, \(text)) > 0 OR instr(sentence, \(text)) > 0)") }
    return parts.isEmpty ? "TRUE" : parts.joined(separator: " AND ")
  }
}

/// A closed range of days.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate

  /// Reads a year, month or day (`2021`, `2021-06`, `2021-06-30`) or two of them (`2016/2020`); nil when it is neither
  /// or ends before it starts.
  public init?(iso8601 text: some StringProtocol) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = Self.days(ends[0]), let last = Self.days(ends[ends.count - 1]),
      first.lowerBound <= last.upperBound
    else { return nil }
    start = first.lowerBound
    end = last.upperBound
  }

  private static func days(_ text: some StringProtocol) -> ClosedRange<CalendarDate>? {
    switch text.utf8.count {
    case 4:
      guard let first = CalendarDate(iso8601: "\(text)-01-01") else { return nil }
      return first...CalendarDate(lastOfMonth: 12, year: first.year)
    case 7:
      guard let first = CalendarDate(iso8601: "\(text)-01") else { return nil }
      return first...CalendarDate(lastOfMonth: first.month, year: first.year)
    default: return CalendarDate(iso8601: text).map { $0...$0 }
    }
  }
}
