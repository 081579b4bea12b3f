import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimPresentation

/// Compares one metric across regions and periods, or several across regions.
struct Compare: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Message(
        en: "Compare a metric: a row for each region, a column for each period.", zh: "比较一个指标：一行一个地区，一列一个时间。"
      ).text, aliases: ["比较"])
  }
  static let examples = ["compare 研发投入强度", "compare 高新技术企业 松江区", "compare 高新技术企业 --metric 研发投入强度"]
  static let places = [CompletionPlace.metric, .region]

  @Argument(help: .init(en: "The metric: its name, part of it, or its identifier.", zh: "指标：名称、名称的一部分或代号。"))
  var metric: String
  @Argument(
    help: .init(en: "Regions; all of them when none is given.", zh: "地区；不写就是全部。"), transform: Region.name(byUser:))
  var regions: [String] = []
  @Option(
    name: .customLong("metric"),
    help: .init(en: "Another metric, for a table of regions by metrics; may repeat.", zh: "再加一个指标，列成地区×指标的表；可重复。"))
  var others: [String] = []
  @Flag(help: .init(en: "Only the latest figure of each region.", zh: "每个地区只看最近的数字。")) var latest = false
  @Option(
    help: .init(en: "A region that the others are held against.", zh: "以这个地区为准，算出差与倍数。"),
    transform: Region.name(byUser:))
  var against: String?
  @OptionGroup var options: ComparisonOptions
  @OptionGroup var limit: LimitOption

  func run(in session: Session) throws {
    guard others.isEmpty else { return try pivot(in: session) }
    let wanted = regions.isEmpty ? [] : regions + (against.map { regions.contains($0) ? [] : [$0] } ?? [])
    let found = try MetricClaims(of: metric, in: wanted, options, session)
    let conversion = try options.conversion(of: found.claims)
    let format = options.format.format
    guard format == .table || format == .markdown else {
      var comparison = Comparison(found.claims, of: found.key, in: conversion)
      if latest { comparison = comparison.keepingLatest() }
      let row = try against.map { try self.row(named: $0, of: comparison) }
      return try session.show(.listing(Listing(records: comparison, against: row)), format)
    }
    let answer = SideBySide(
      found.claims, of: found.key, named: found.name, in: conversion, keepingLatest: latest, Settings.current.language)
    let isEmpty = [answer.comparison, answer.plans, answer.organisations].allSatisfy {
      $0.rows.isEmpty && $0.apart.isEmpty
    }
    guard !isEmpty else { throw nothing }
    let row = try against.map { try self.row(named: $0, of: answer.comparison) }
    try session.show(answer, limit: limit.limit, withSources: options.sources, format)
    if row != nil { try session.showOrder(of: answer.comparison, against: row) }
  }

  /// The one row that others are held against.
  private func row(named name: String, of comparison: Comparison) throws -> Int {
    let rows = comparison.rows(named: name)
    guard let row = rows.first else {
      throw CommandFailure(
        en: "\(name) has no figure of \(metric) to hold others against; see: compare \(metric)",
        zh: "\(name) 没有“\(metric)”的数字可作基准；请看：compare \(metric)", at: name)
    }
    guard rows.count == 1 else {
      let names = rows.prefix(5).compactMap { comparison.rows[$0].label }
      throw CommandFailure(
        en: "\(name) may be \(names.joined(separator: ", ")); name one of them",
        zh: "\(name) 可以是 \(names.joined(separator: "、"))；请写其中一个", at: name)
    }
    return row
  }

  private func pivot(in session: Session) throws {
    let metrics = [metric] + others
    let comparisons = try metrics.map { name in
      let found = try MetricClaims(of: name, in: regions, options, session)
      return Comparison(found.claims, of: found.key, in: try options.conversion(of: found.claims))
    }
    let pivot = Pivot(comparisons)
    try session.show(pivot, named: metrics, withSources: options.sources, options.format.format)
  }

  private var nothing: CommandFailure {
    CommandFailure(
      en: "\(metric) has no figures to compare there; see: list --metric \(metric)",
      zh: "那里没有“\(metric)”可比的数字；请看：list --metric \(metric)", at: metric)
  }
}
