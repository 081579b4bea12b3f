import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
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
  static let examples = ["conflicts", "conflicts --only contradict --format jsonl"]

  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: FindingOptions
  @Flag(help: .init(en: "List what sources agree on too.", zh: "把互相印证的也列出来。")) var agreements = false
  @OptionGroup var limit: LimitOption
  @OptionGroup var store: StoreOption
  @OptionGroup var input: FindingStreamOptions
  @Option(
    name: .customLong("findings"), parsing: .upToNextOption,
    help: .init(
      en: "Drop repetitions among findings that --keyed wrote, sorted by settle_key and settle_order.",
      zh: "在 --keyed 写出、按 settle_key 和 settle_order 排好的发现里去掉重复。"), completion: .file())
  var findings: [String] = []
  @Option(
    name: .customLong("format"),
    help: .init(
      en: "How to write the answer; claimreview is JSON-LD of schema.org.",
      zh: "输出格式；claimreview 是 schema.org 的 JSON-LD。"))
  var chosen: FindingFormat?

  func run(in session: Session) throws {
    let stream = input.claims.stream(in: session)
    if !findings.isEmpty { return try stream.settle(findingsIn: findings) }
    if !input.claims.paths.isEmpty {
      return try stream.crossCheck(
        claimsIn: input.claims.paths,
        wanted: { [options] in options.only.isEmpty ? $0.isOfConflicts : options.isWanted($0) }, keyed: input.keyed)
    }
    let store = try session.store(store.path)
    guard try !store.isEmpty else { throw CommandFailure(store.emptyMessage) }
    let all = try store.findings(matching: filters.filter) {
      options.only.isEmpty ? $0.isOfConflicts : options.isWanted($0)
    }
    let findings = try options.select(all, in: store)
    switch chosen {
    case .claimReview: try session.write(claimReviews(of: limit.limit.map { Array(findings.prefix($0)) } ?? findings))
    case .listing(let format): try show(findings, format, in: session)
    case nil: try show(findings, Settings.current.format, in: session)
    }
  }

  /// Programs get every finding; people a summary and the worst, and of what sources agree on the number.
  private func show(_ findings: [Finding], _ format: OutputFormat, in session: Session) throws {
    guard format == .table else {
      return try session.show(limit.limit.map { Array(findings.prefix($0)) } ?? findings, format, ifEmpty: Self.nothing)
    }
    guard !findings.isEmpty else { return try session.line(Self.nothing) }
    let listsAgreements = agreements || options.only.contains(where: \.isAgreement)
    try session.line(conflictSummary(of: findings, showsAgreements: listsAgreements))
    let listed = findings.filter { listsAgreements || !$0.isAgreement }.fragmentsLast
    let shown = listed.prefix(limit.limit ?? Self.tableLimit)
    guard !shown.isEmpty else { return }
    try session.line("")
    try session.show(Array(shown), format, ifEmpty: Self.nothing)
    guard listed.count > shown.count else { return }
    let rest = listed.count - shown.count
    try session.line(
      Message(en: "… \(rest) more: --limit N, --only VERDICT", zh: "……还有 \(rest) 条：--limit 条数、--only 结论"))
  }

  private static let tableLimit = 20

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
