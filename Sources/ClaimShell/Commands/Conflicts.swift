import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Lists what claims say of each other: the contradictions, then revisions and plans, then what sources agree on.
struct Conflicts: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "conflicts",
      abstract: Message(
        en: "List figures that cannot all be true, then revisions, plans against results, and what sources agree on.",
        zh: "列出互相矛盾的数字，然后是修订、计划与实际、互相印证的。"
      ).text, aliases: ["矛盾"])
  }
  static let examples = ["conflicts", "conflicts --verdict contradict --format jsonl"]

  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: FindingOptions
  @OptionGroup var store: StoreOption
  @Option(
    name: .customLong("format"),
    help: .init(
      en: "How to write the answer; claimreview is JSON-LD of schema.org.",
      zh: "输出格式；claimreview 是 schema.org 的 JSON-LD。"))
  var chosen: FindingFormat?

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    guard try !store.isEmpty else { throw CommandFailure(.emptyStore) }
    let wanted = options.verdicts
    let all = try store.findings(matching: filters.filter) {
      wanted.isEmpty ? $0.isOfConflicts : wanted.contains($0.verdict)
    }
    let findings = try options.select(all, in: store)
    let nothing = try store.isEmpty ? .emptyStore : Self.nothing
    switch chosen {
    case .claimReview: try session.write(claimReviews(of: findings))
    case .listing(let format): try session.show(findings, format, ifEmpty: nothing)
    case nil: try session.show(findings, Settings.current.format, ifEmpty: nothing)
    }
  }

  private static let nothing = Message(en: "No contradictions, and nothing told twice.", zh: "没有矛盾，也没有重复的说法。")
}

/// How findings are written: as a listing, or as reviews for search engines.
enum FindingFormat: ExpressibleByArgument {
  case listing(OutputFormat)
  case claimReview

  init?(argument: String) {
    if argument == "claimreview" {
      self = .claimReview
    } else if let format = OutputFormat(rawValue: argument) {
      self = .listing(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { OutputFormat.allCases.map(\.rawValue) + ["claimreview"] }
}
