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

  func run(in session: Session) throws {
    let found = try MetricClaims(of: metric, options, session)
    let comparison = Comparison(found.claims, of: found.key, in: try options.conversion(of: found.claims))
    let standings = comparison.standings()
    let counts = comparison.periods.indices.map { column in standings.count { $0[column] != nil } }
    guard let most = counts.max(), most > 0, let column = counts.lastIndex(of: most) else {
      throw CommandFailure(
        en: "\(metric) has no figures to order; see: compare \(metric)", zh: "“\(metric)”没有可排序的数字；请看：compare \(metric)",
        at: metric)
    }
    let single = comparison.only(column: column)
    let format = options.format.format
    guard format == .table else {
      let listing =
        format == .markdown
        ? Listing(order: single, column: 0, single.standings(), isRelated: false)
        : Listing(records: single, against: nil)
      return try session.show(.listing(listing), format)
    }
    try session.line(comparison.title(named: metric) + (comparison.periods[column].map { "  \($0)" } ?? ""))
    try session.show(Listing(order: comparison, column: column, standings, isRelated: false), .table, ifEmpty: "")
    let contested = single.rows.indices.filter { single.cells[$0][0].isContested }
    for row in contested {
      let name = Settings.current.language.label(single.rows[row])
      try session.line("\(name)  \(single.cells[row][0].text ?? "")")
    }
    try session.showSources(single.cells.joined().flatMap(\.readings))
    let others = comparison.periods.indices.filter { $0 != column && counts[$0] > 0 }
    guard !others.isEmpty else { return }
    let names = others.compactMap { comparison.periods[$0]?.description }.joined(separator: ", ")
    try session.line(Message(en: "\nOther periods: \(names); see --period", zh: "\n还有别的时间：\(names)；用 --period 选"))
  }
}
