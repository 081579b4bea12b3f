import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Holds the figures of a statement or a draft against the store.
struct Check: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Message(
        en: "Hold the figures of a statement, or of a draft, against the claims of the store.",
        zh: "把一句话或一篇稿子里的数字与库中的来源核对。"
      ).text, aliases: ["核查", "核"])
  }
  static let examples = ["check 2021年松江区高新技术企业达2000家"]

  @Argument(help: .init(en: "The statement.", zh: "要核的话。")) var text: [String] = []
  @Option(
    name: .customLong("file"),
    help: .init(en: "A draft to check in place of a statement.", zh: "不核一句话，核一篇稿子。"), completion: .file())
  var file: String?
  @Flag(
    name: .customLong("annotate"),
    help: .init(en: "Write the draft itself, with footnotes.", zh: "输出加了脚注的原稿。"))
  var annotates = false
  @Flag(
    name: .customLong("strict"),
    help: .init(en: "Exit with status 3 when something contradicts.", zh: "有矛盾时以状态 3 退出。"))
  var isStrict = false
  @OptionGroup var store: StoreOption
  @OptionGroup var documents: DocumentOptions
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard text.isEmpty != (file == nil) else {
      throw ValidationError(en: "name a statement, or a draft with --file", zh: "写一句话，或用 --file 指一篇稿子")
    }
    guard !annotates || file != nil else {
      throw ValidationError(en: "--annotate needs --file", zh: "--annotate 要和 --file 一起用")
    }
  }

  func run(in session: Session) throws {
    let draft =
      try file.map { try documents.draft($0, in: session) }
      ?? Article(id: SourcedClaim.statement, text: text.joined(separator: " "))
    let claims = ClaimExtractor(metrics: try vocabulary.lexicon()).claims(in: draft).map {
      SourcedClaim($0, of: draft)
    }
    guard !claims.isEmpty || annotates else {
      throw CommandFailure(
        en: "the statement has no figure to check; say for example: check 2021年松江区高新技术企业达2000家",
        zh: "这句话里没有数字可核；例如：check 2021年松江区高新技术企业达2000家")
    }
    let store = try session.store(store.path)
    let evidence = try evidence(for: claims, in: store).filter { $0.doc != draft.id }
    var findings = check(statement: claims, against: evidence)
    if file != nil {
      findings += crossCheck(group: claims).filter(\.verdict.isAlarm)
      findings += crossCheck(article: claims).filter(\.verdict.isAlarm)
    }
    if annotates {
      try session.write(exactly: annotated(draft, with: findings))
    } else {
      try session.show(findings, format.format, ifEmpty: Message(en: "Nothing to check.", zh: "没有可核的数字。"))
    }
    if isStrict, findings.contains(where: \.verdict.isAlarm) { throw ContradictionFound() }
  }

  /// The claims to hold the figures against: of a large store only those of their metrics.
  private func evidence(for claims: [SourcedClaim], in store: ClaimStore) throws -> [SourcedClaim] {
    var filter = ClaimFilter()
    filter.assertion = .asserted
    guard try store.count() > 200_000 else { return try store.claims(matching: filter) }
    let metrics = Set(claims.compactMap { $0.claim.metric.map { $0.id?.name ?? $0.phrase } })
    return try metrics.sorted().flatMap { metric in
      filter.metric = metric
      return try store.claims(matching: filter)
    }
  }
}

/// Thrown in strict mode after the answer is written: exit status 3.
struct ContradictionFound: Error {}
