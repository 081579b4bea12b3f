import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// Shows one metric of one region over time.
struct ShowTimeline: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timeline",
      abstract: Message(
        en: "Follow a metric of a region over time: growth computed beside growth stated, gaps shown.",
        zh: "看一个地区一个指标的历年变化：算出的增长与文中的增长并列，缺的年份标出。"
      ).text, aliases: ["走势"])
  }
  static let examples = ["timeline 研发投入强度 松江区"]
  static let places = [CompletionPlace.metric, .region, .other]

  @Argument(help: .init(en: "The metric: its name, part of it, or its identifier.", zh: "指标：名称、名称的一部分或代号。"))
  var metric: String
  @Argument(
    help: .init(en: "The region; without it every one that has two points.", zh: "地区；不写就是所有有两个点的地区。"),
    transform: Region.name(byUser:))
  var region: String?
  @OptionGroup var options: ComparisonOptions

  func run(in session: Session) throws {
    let found = try MetricClaims(of: metric, in: region.map { [$0] } ?? [], options, session)
    let comparison = Comparison(found.levels, of: found.key, in: try options.conversion(of: found.levels))
    let series = comparison.rows.indices.map { Timeline(comparison, row: $0, growth: found.claims) }
    let shown = region == nil ? series.filter { $0.points.count > 1 } : series
    guard !shown.isEmpty else {
      throw CommandFailure(
        en: "no region has \(metric) at two times; see: compare \(metric)",
        zh: "没有哪个地区有两个时间的“\(metric)”；请看：compare \(metric)", at: metric)
    }
    let format = options.format.format
    guard format == .table else {
      return try session.show(
        .listing(Listing(Listing.timelineFields, shown.flatMap { Listing(records: $0).rows })), format)
    }
    for (index, timeline) in shown.enumerated() {
      if index > 0 { try session.line("") }
      try session.show(timeline, named: metric, withSources: options.sources)
    }
    try session.showApart(comparison.apart.filter { $0.difference != .metric })
  }
}
