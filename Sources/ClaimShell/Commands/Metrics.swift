import ClaimExtraction
import ClaimModel
import ClaimStore
import ArgumentParser

/// Lists the metrics that claims measure.
struct Metrics: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "metrics",
      abstract: Message(en: "List the metrics that claims measure, with counts.", zh: "列出数字衡量的指标和条数。").text,
      aliases: ["指标"])
  }
  static let examples = ["metrics"]

  @OptionGroup var store: StoreOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let metrics = try session.store(store.path).metrics()
    // Phrases that are hardly metrics come last, whatever their number.
    let isFragment = metrics.map { MetricReading(phrase: $0.phrase, id: $0.id).isFragment }
    let ordered = [false, true].flatMap { wanted in zip(metrics, isFragment).filter { $0.1 == wanted }.map(\.0) }
    let rows = ordered.map { metric -> [String?] in
      [metric.phrase, metric.id?.name, String(metric.claims), String(metric.regions), String(metric.articles)]
    }
    try session.show(
      found:
        Listing(["metric", "id", "claims", "regions", "articles"], rows), format.format, limit: limit,
      orFail: Message(
        en: "No claim has a metric; import articles with: import PATH", zh: "还没有带指标的数字；先导入文章：import 路径"))
  }
}
