import ArgumentParser
import ClaimModel
import ClaimStore

/// Reads articles into the store.
struct Import: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read articles into the store; what is already there stays as it is.",
    discussion: """
      Stopped and started again it goes on where it was. Files that export --format jsonl wrote are taken back as they
      are.
      """)

  @Argument(help: "Files, folders, or - for the standard input.", completion: .file()) var paths: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var reading: ReadingArguments

  static var streams: Bool { true }

  static let places = [CompletionPlace.path]

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let exports = paths.filter(StoreExport.isExport)
    for path in exports {
      let count = try store.takeBack(exportAt: path)
      try session.line("\(path): \(counted(count.articles, "article")), \(counted(count.claims, "claim")) taken back")
    }
    let paths = paths.filter { !exports.contains($0) }
    if !paths.isEmpty { try read(paths, into: store, session) }
  }

  private func read(_ paths: [String], into store: ClaimStore, _ session: Session) throws {
    let account = ImportAccount(session: session, paths: paths)
    defer { session.progress(nil) }
    let importer = try Importer(into: store) { try account.tell($0, $1) }
    var failure: (any Error)?
    do {
      try session.forEachArticle(in: paths, reading) {
        PreparedArticle($0, claims: $1)
      } _: {
        try importer.add($0)
      }
    } catch { failure = error }
    if !(failure is StoreError) { try importer.finish() }
    session.progress(nil)
    if !(failure is ReaderGone), failure == nil || account.articles > 0 {
      try session.line(account.summary(in: store.path))
    }
    if let failure { throw failure }
  }
}
