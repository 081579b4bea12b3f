import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

/// Computes the arithmetic of articles again.
struct AuditArticles: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: Message(
        en: "Compute the arithmetic inside articles again: growth, multiples, shares, parts and totals, durations.",
        zh: "复算文中的增幅、倍数、占比、分项与合计、历时。"
      ).text, aliases: ["复算"])
  }
  static let examples = ["audit", "audit 004"]
  static let places = [CompletionPlace.article, .other]

  @Argument(
    help: .init(
      en: "An article: part of its name, title or path; without it, every article.", zh: "文章：文件名、标题或路径的一部分；不写就是全部。"))
  var article: String?
  @Flag(help: .init(en: "List what cannot be told, too.", zh: "无法判断的也列出。")) var all = false
  @OptionGroup var options: FindingOptions
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption
  @OptionGroup var input: FindingStreamOptions

  func run(in session: Session) throws {
    if !input.claims.paths.isEmpty {
      return try input.claims.stream(in: session).audit(
        claimsIn: input.claims.paths, wanted: { [options] in options.isWanted($0) }, keyed: input.keyed)
    }
    let store = try session.store(store.path)
    guard try !store.isEmpty else { throw CommandFailure(store.emptyMessage) }
    var findings: [Finding] = []
    var isEmpty = true
    try store.forEachArticle(matching: ClaimFilter(article: article)) { claims in
      try Interrupts.check()
      isEmpty = false
      findings += crossCheck(article: claims)
    }
    if isEmpty, let article {
      throw CommandFailure(
        en: "no article with claims has \(article) in its name, title or path; see: articles",
        zh: "没有文件名、标题或路径含 \(article) 的文章；请看：articles", at: article)
    }
    try show(try options.select(findings.distinguished, in: store), in: session)
  }

  /// A summary for people, then what is wrong before what holds; what cannot be told is only counted.
  private func show(_ findings: [Finding], in session: Session) throws {
    let listed = findings.filter { all || !options.only.isEmpty || $0.verdict.settles }.byUrgency
    guard format.format == .table else { return try session.show(listed, format.format, ifEmpty: "") }
    guard !findings.isEmpty else {
      return try session.line(Message(en: "No arithmetic to compute again.", zh: "没有可复算的。"))
    }
    try session.line(auditSummary(of: findings, hidden: findings.count - listed.count))
    if !listed.isEmpty { try session.show(listed, .table, ifEmpty: "") }
  }
}

extension Verdict {
  /// Whether the question was settled.
  fileprivate var settles: Bool { self != .cannotTell && self != .insufficient && self != .incomparable }
}
