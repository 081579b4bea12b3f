import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// Orders regions by one metric.
struct Rank: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rank",
      abstract: Message(en: "Order regions by a metric, the largest first.", zh: "按一个指标给地区排序，大的在前。").text,
      aliases: ["排名"])
  }
  static let examples = ["rank 高新技术企业"]
  static let places = [CompletionPlace.metric, .other]

  @Argument(help: .init(en: "The metric: its name, part of it, or its identifier.", zh: "指标：名称、名称的一部分或代号。"))
  var metric: String
  @OptionGroup var options: ComparisonOptions

  @OptionGroup var limit: LimitOption

  func run(in session: Session) throws {
    let found = try MetricClaims(of: metric, options, session)
    let answer = SideBySide(
      found.claims, of: found.key, named: found.name, in: try options.conversion(of: found.claims),
      Settings.current.language)
    let comparison = answer.comparison
    guard let column = answer.ranking?.column ?? (answer.years + answer.parts).first(where: { hasFirm(comparison, $0) })
    else {
      throw CommandFailure(
        en: "\(metric) has no figures to order whose place and time are stated; see: compare \(metric)",
        zh: "“\(metric)”没有写明地区和时间的数字可排序；请看：compare \(metric)", at: metric)
    }
    let single = comparison.only(column: column)
    let format = options.format.format
    guard format == .table || format == .markdown else {
      return try session.show(.listing(Listing(records: single, against: nil)), format)
    }
    try session.line(session.style.strong(answer.finding))
    let order = Listing(order: single, column: 0, single.standings(), isRelated: false)
    try session.show(limit.limit.map { order.first($0) } ?? order, format, ifEmpty: "")
    let doubtful = single.rows.indices.filter { single.cells[$0][0].firm == nil }
    try tell(doubtful, of: single, in: session)
    if options.sources { try session.showSources(single.cells.joined().flatMap(\.readings).flatMap(\.claims)) }
    let others = (answer.years + answer.parts).filter { $0 != column && hasFirm(comparison, $0) }
    guard !others.isEmpty else { return }
    let names = others.prefix(6).compactMap { comparison.periods[$0]?.description }.joined(separator: ", ")
    try session.line(Message(en: "Other periods: \(names); see --period", zh: "还有别的时间：\(names)；用 --period 选"))
  }

  private func hasFirm(_ comparison: Comparison, _ column: Int) -> Bool {
    comparison.cells.contains { $0[column].firm != nil }
  }

  /// What has no place: rows whose place or time is inferred, or on which sources disagree.
  private func tell(_ rows: [Int], of single: Comparison, in session: Session) throws {
    guard !rows.isEmpty else { return }
    let language = Settings.current.language
    let names = rows.prefix(limit.limit ?? 10).map { row in
      language.label(single.rows[row]) + " " + (single.cells[row][0].text(in: language) ?? "")
    }
    try session.line(
      Message(en: "Without a place: ", zh: "没有名次：") + Message(verbatim: names.joined(separator: language.separator))
        + Message(verbatim: rows.count > names.count ? "…" : ""))
    try session.line(Listing.legendLine(of: Set(rows.flatMap { single.cells[$0][0].marks })))
  }
}
