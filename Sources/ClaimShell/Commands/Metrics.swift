import ClaimModel
import ClaimStore
import ArgumentParser

/// Lists the metrics that claims measure.
struct Metrics: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "List the metrics that claims measure, with counts.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).metrics().map { metric -> [String?] in
      [metric.phrase, metric.id?.name, String(metric.claims), String(metric.regions), String(metric.articles)]
    }
    try session.show(
      Listing(["metric", "id", "claims", "regions", "articles"], rows), format.format,
      ifEmpty: "No claim has a metric; import articles with: import PATH")
  }
}
