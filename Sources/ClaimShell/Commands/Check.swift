import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimPresentation
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
    help: .init(
      en: "A draft to check in place of a statement, or many statements as JSON Lines with id and text.",
      zh: "不核一句话，核一篇稿子；或带 id 和 text 的 JSON Lines，一行一句。"), completion: .file())
  var file: String?
  @OptionGroup var only: OnlyOption
  @Option(
    name: .customLong("statements"),
    help: .init(
      en: "Check every record of JSON Lines, of a file or of -; answers in JSON Lines.",
      zh: "核对 JSON Lines 的每条记录（文件或 -）；用 JSON Lines 回答。"), completion: .file())
  var statements: String?
  @Option(
    name: .customLong("claims"), parsing: .upToNextOption,
    help: .init(
      en: "Hold them against claims as extract writes them, in place of a store.", zh: "不用库，与 extract 写出的数字核对。"),
    completion: .file())
  var claims: [String] = []
  @OptionGroup var streaming: StreamOptions
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
    guard [!text.isEmpty, file != nil, statements != nil].count(where: \.self) == 1 else {
      throw ValidationError(
        en: "name a statement, a draft with --file, or records with --statements",
        zh: "写一句话，或用 --file 指一篇稿子，或用 --statements 指一批记录")
    }
    guard !annotates || file != nil else {
      throw ValidationError(en: "--annotate needs --file", zh: "--annotate 要和 --file 一起用")
    }
  }

  func run(in session: Session) throws {
    if let statements { return try checkRecords(of: statements, in: session) }
    let drafts =
      try file.map { try annotates ? [documents.draft($0, in: session)] : documents.drafts($0, in: session) }
      ?? [Article(id: SourcedClaim.statement, text: text.joined(separator: " "))]
    let extractor = ClaimExtractor(metrics: try vocabulary.lexicon())
    var findings: [Finding] = []
    try withEvidence(in: session) {
      findings = try StatementsCheck(store: $0, extractor: extractor, file: file).findings(of: drafts)
    }
    if annotates, let draft = drafts.first {
      try session.write(exactly: annotated(draft, with: findings))
    } else {
      try show(findings, of: drafts.count, in: session)
    }
    if isStrict, findings.contains(where: \.verdict.isAlarm) { throw ContradictionFound() }
  }

  /// The summary for people, then what is wrong before the rest.
  private func show(_ findings: [Finding], of drafts: Int, in session: Session) throws {
    guard !findings.isEmpty else {
      throw CommandFailure(
        en: "the statement has no figure to check; say for example: check 2021年松江区高新技术企业达2000家",
        zh: "这句话里没有数字可核；例如：check 2021年松江区高新技术企业达2000家")
    }
    if format.format == .table { try session.line(checkSummary(of: findings, drafts: drafts)) }
    let sorted = findings.filter(only.isWanted).byUrgency
    guard !sorted.isEmpty || format.format != .table else { return }
    try session.show(sorted, format.format, ifEmpty: "")
  }
}

/// Thrown in strict mode after the answer is written: exit status 3.
struct ContradictionFound: Error {}
