import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

/// Reads articles into the store.
struct Import: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Message(en: "Read articles into the store; what is already there stays as it is.", zh: "把文章读进库里；已有的不变。")
        .text,
      discussion: Message(
        en: """
          Stopped and started again it goes on where it was. Files that export --format jsonl wrote are taken back as they \
          are.
          """,
        zh: """
          中断后再来会接着做。export --format jsonl 写出的文件会原样收回。
          """
      ).text, aliases: ["导入"])
  }
  static let examples = ["import seeds"]
  static let places = [CompletionPlace.path]

  @Argument(
    help: .init(en: "Files, folders, or - for the standard input.", zh: "文件、目录，或 -（标准输入）。"), completion: .file())
  var paths: [String] = []
  @Option(
    name: .customLong("claims"), parsing: .upToNextOption,
    help: .init(
      en: "Take claims as extract writes them, those of an article together, from files or from -.",
      zh: "收 extract 写出的数字（同一篇文章的连着），从文件或 -。"),
    completion: .file())
  var claims: [String] = []
  @OptionGroup var store: StoreOption
  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    guard paths.isEmpty != claims.isEmpty else {
      throw ValidationError(
        en: "name articles, or claims with --claims", zh: "写出文章的路径，或用 --claims 给出数字")
    }
  }

  static var streams: Bool { true }

  func run(in session: Session) throws {
    Interrupts.install(isShell: false)
    let store = try session.store(store.path, making: true)
    if !claims.isEmpty {
      return try read(claims, into: store, session) { importer in
        let stream = RecordStream(session, isStrict: reading.strict)
        try stream.importClaims(from: claims, into: store, by: importer)
        try stream.finish()
      }
    }
    if let path = paths.first(where: StoreExport.holdsClaimsAlone) {
      throw CommandFailure(
        en: "\(path) holds claims without their articles; take them in with: import --claims \(path)",
        zh: "\(path) 只有数字，没有文章；请用：import --claims \(path)", at: path)
    }
    let exports = paths.filter(StoreExport.isExport)
    for path in exports {
      let count = try store.takeBack(exportAt: path)
      try session.line(
        Message(
          en: "\(path): \(counted(count.articles, "article")), \(counted(count.claims, "claim")) taken back",
          zh: "\(path)：收回 \(count.articles) 篇文章，\(count.claims) 条数字"))
    }
    let paths = paths.filter { !exports.contains($0) }
    guard !paths.isEmpty else { return }
    try read(paths, into: store, session) { importer in
      try session.forEachArticle(in: paths, reading) {
        PreparedArticle($0, claims: $1)
      } _: {
        try importer.add($0)
      }
    }
  }

  /// Fills a store by an importer and gives an account of it.
  private func read(
    _ paths: [String], into store: ClaimStore, _ session: Session, _ fill: (Importer) throws -> Void
  ) throws {
    let account = ImportAccount(session: session, paths: paths)
    let waiting = try store.waitingMendings()
    defer { session.progress(nil) }
    let importer = try Importer(into: store) { try account.tell($0, $1) }
    let failure = failureOf { try fill(importer) }
    if Interrupts.isPending { return try stop(importer, account, store, session) }
    if !(failure is StoreError) { try importer.finish() }
    session.progress(nil)
    session.tellPassedOver()
    if !(failure is ReaderGone), failure == nil || account.articles > 0 {
      try session.line(account.summary(in: store.path))
      if let note = account.undatedNote { try session.line(note) }
    }
    let lost = try store.waitingMendings() - waiting
    if lost > 0 {
      session.complain(
        Message(
          en: "\(counted(lost, "figure")) that a person set right: the article has the sentence no more; see: correct",
          zh: "有 \(lost) 条人工更正过的数字在新文中找不到原句；请看：correct"))
    }
    if let failure { throw failure }
  }

  /// After Ctrl-C: what was saved stays.
  private func stop(_ importer: Importer, _ account: ImportAccount, _ store: ClaimStore, _ session: Session) throws {
    if importer.isWithoutIndexes {
      session.progress(
        Message(
          en: "interrupted; making the indexes (Ctrl-C again leaves them to the next start)",
          zh: "已中断；正在建索引（再按 Ctrl-C 就留到下次启动）"
        ).text)
    }
    _ = failureOf { try importer.finish() }
    session.progress(nil)
    throw CommandFailure(
      Message(en: "interrupted; ", zh: "已中断；") + account.summary(in: store.path)
        + Message(en: "; import the same again to go on", zh: "；再导入一次就接着做"))
  }
}
