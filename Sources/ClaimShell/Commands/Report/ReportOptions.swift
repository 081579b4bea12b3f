import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimReport
import ClaimStore

/// What a report is about.
struct ReportScope: ParsableArguments {
  @Option(
    parsing: .upToNextOption, help: .init(en: "Regions: names, parts of names, or codes.", zh: "地区：名称、名称的一部分或代码。"))
  var regions: [String] = []
  @Option(
    parsing: .upToNextOption, help: .init(en: "Metrics: names, parts of names, or identifiers.", zh: "指标：名称、名称的一部分或标识。")
  ) var metrics: [String] = []
  @Option(
    help: .init(
      en: "A time that holds the figures': 2021, 2021-06 or 2016/2020.", zh: "包含数字时间的一段时间：2021、2021-06 或 2016/2020。"),
    transform: DayRange.option)
  var period: DayRange?

  /// The claims of any of the regions and any of the metrics in the period; a name that no claim has is an error.
  func claims(in store: ClaimStore) throws -> [SourcedClaim] {
    for region in regions where try store.claims(matching: ClaimFilter(region: region)).isEmpty {
      throw CommandFailure(try noSuchRegion(region, in: store))
    }
    for metric in metrics where try store.claims(matching: ClaimFilter(metric: Self.identifier(metric))).isEmpty {
      throw CommandFailure(try noSuchMetric(metric, in: store))
    }
    var seen: Set<ClaimID> = []
    return try filters.flatMap { try store.claims(matching: $0) }.filter { claim in
      claim.id.map { seen.insert($0).inserted } ?? true
    }
  }

  private var filters: [ClaimFilter] {
    let regions = regions.isEmpty ? [nil] : regions.map(Optional.some)
    let metrics = metrics.isEmpty ? [nil] : metrics.map(Optional.some)
    return regions.flatMap { region in
      metrics.map { metric in ClaimFilter(region: region, metric: metric.map(Self.identifier), period: period) }
    }
  }

  /// The vocabulary's identifier of a metric, or the words as they are.
  static func identifier(_ metric: String) -> String {
    MetricLexicon.shared.metric(named: metric)?.id.name ?? metric
  }

  /// The options as they were given.
  var words: [String] {
    (regions.isEmpty ? [] : ["--regions"] + regions) + (metrics.isEmpty ? [] : ["--metrics"] + metrics)
      + (period.map { ["--period", $0.start == $0.end ? "\($0.start)" : "\($0.start)/\($0.end)"] } ?? [])
  }
}

/// How a report is written.
struct ReportOptions: ParsableArguments {
  @Option(help: .init(en: "The title.", zh: "标题。")) var title: String?
  @Option(
    name: [.customLong("lang"), .customLong("language")],
    help: .init(
      en: "The language of the report: zh or en. (default: that of the messages)", zh: "报告的语言：zh 或 en（默认与消息相同）。"))
  var language: Language?
  @Option(
    name: .shortAndLong,
    help: .init(
      en: "The folder for the report and its charts, or a file ending in .md or .html; else the text is printed.",
      zh: "放报告和图的文件夹，或以 .md、.html 结尾的文件；不写就打印文字。"),
    completion: .file())
  var output: String?
  @Flag(
    help: .init(en: "One page with styles, charts and the texts of the articles inside.", zh: "写成一个网页，样式、图和原文都在里面。"))
  var html = false
  @Flag(help: .init(en: "Overwrite files that no report wrote.", zh: "不是报告写的文件也覆盖。")) var force = false

  /// What the report is written as: what is printed has no pictures beside it.
  var form: ReportForm {
    html || (output?.hasSuffix(".html") ?? false) ? .page : output == nil ? .text : .markdown
  }

  /// The options that change what is in the report, as they were given.
  var words: [String] {
    (title.map { ["--title", $0] } ?? []) + (form == .page ? ["--html"] : [])
  }
}

extension Language: ExpressibleByArgument {}
