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
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).metrics().map { metric -> [String?] in
      [metric.phrase, metric.id?.name, String(metric.claims), String(metric.regions), String(metric.articles)]
    }
    try session.show(
      found:
        Listing(["metric", "id", "claims", "regions", "articles"], rows), format.format,
      orFail: Message(
        en: "No claim has a metric; import articles with: import PATH", zh: "还没有带指标的数字；先导入文章：import 路径"))
  }
}
