import ArgumentParser
import ArticleReader
import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import LineEditor

/// Looks the figures up in the articles again.
struct Verify: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: Message(
        en: "Read the articles again and say which claims still stand where they stood.", zh: "重读文章，看哪些数字还在原处。"
      ).text,
      discussion: Message(
        en: """
          Claims that stand are only counted; --all lists them too. The exit status is 1 unless all stand.
          """,
        zh: """
          还在原处的只计数，--all 也列出；有不在的就以状态 1 退出。
          """
      ).text, aliases: ["复核"])
  }
  static let examples = ["verify seeds"]
  static let places = [CompletionPlace.path]

  @Argument(
    help: .init(
      en: "Files and folders; without any, the articles of the store that are files.", zh: "文件和目录；不写就是库中文章所在的文件。"),
    completion: .file())
  var paths: [String] = []
  @Flag(help: .init(en: "List the claims that stand, too.", zh: "还在原处的也列出。")) var all = false
  @OptionGroup var documents: DocumentOptions
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let docs = try store.articles().map(\.doc)
    guard !docs.isEmpty else { throw CommandFailure(store.emptyMessage) }
    let paths = paths.isEmpty ? Self.files(of: docs) : paths
    var account = VerifyAccount(listsAll: all)
    var seen: Set<String> = []
    try documents.reader().forEachArticle(in: paths) { result in
      try Interrupts.check()
      guard case .success(let article) = result else {
        if case .failure(let error) = result { session.complain(error.message) }
        return
      }
      guard let quoted = try store.quotes(of: article.id) else { return }
      seen.insert(article.id)
      account.take(quoted, against: article.text)
    }
    if self.paths.isEmpty {
      for doc in docs where !seen.contains(doc) {
        // What JSON Lines call an article need not be a path.
        if Self.isPath(doc) { account.takeMissing(try store.quotes(of: doc)) } else { account.unnamed += 1 }
      }
    }
    try session.show(account.listing, format.format, ifEmpty: Message(en: "Nothing moved.", zh: "没有变动。"))
    if format.format == .table { try session.line(account.summary) }
    if account.unnamed > 0 {
      session.complain(
        Message(
          en: "\(counted(account.unnamed, "article")) came with an identifier of its own, which names no file; "
            + "read them again with: verify FILE",
          zh: "\(account.unnamed) 篇文章用的是自带的编号，不知道在哪个文件；请写明：verify 文件"))
    }
    if account.moved + account.gone + account.missing > 0 || seen.isEmpty { throw CommandFailure.told }
  }

  private static func isPath(_ doc: String) -> Bool {
    doc.contains("/") || [".txt", ".md", ".htm", ".json", ".jl", ".gz", ".csv", ".xml"].contains { doc.contains($0) }
  }

  /// The files that articles came from, each once.
  private static func files(of docs: [String]) -> [String] {
    var known: Set<String> = []
    return docs.compactMap(file).filter { known.insert($0).inserted }
  }

  /// The longest beginning of a name that is a file: behind it stand the number of a line, the identifier of a record, which
  /// may have slashes itself, or the name of a member.
  private static func file(of doc: String) -> String? {
    let ends = [doc.endIndex] + doc.indices.reversed().filter { doc[$0] == ":" || doc[$0] == "/" }
    return ends.lazy.map { String(doc[..<$0]) }.first { isFile($0) && !Destination(at: $0).isStream }
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}

/// How many claims stand, and which do not.
struct VerifyAccount {
  let listsAll: Bool
  private(set) var (articles, stand, moved, gone) = (0, 0, 0, 0)
  /// The articles whose file is gone.
  private(set) var missing = 0
  /// The articles that name no file.
  var unnamed = 0
  private(set) var listing = Listing(["id", "figure", "standing", "from", "to", "article"], [])

  init(listsAll: Bool) { self.listsAll = listsAll }

  /// Looks the figures of an article up in its text as it is now.
  mutating func take(_ article: QuotedArticle, against text: String) {
    articles += 1
    let isUnchanged = article.isUnchanged(text)
    for (claim, quote) in article.quotes {
      let standing = isUnchanged ? .stands : quote.standing(in: text)
      let place = quote.place.scalars.lowerBound
      switch standing {
      case .stands:
        stand += 1
        if listsAll { add(claim, quote, "stands", String(place), article.doc) }
      case .moved(let place):
        moved += 1
        add(claim, quote, "moved", String(place), article.doc)
      case .gone:
        gone += 1
        add(claim, quote, "gone", nil, article.doc)
      }
    }
  }

  /// Takes note of an article that cannot be read any more.
  mutating func takeMissing(_ article: QuotedArticle?) {
    guard let article else { return }
    missing += 1
    for (claim, quote) in article.quotes { add(claim, quote, "no article", nil, article.doc) }
  }

  /// One sentence on everything.
  var summary: Message {
    let missing = missing
    return Message(
      en: "\(counted(articles, "article")): \(counted(stand, "claim")) where they stood, \(moved) moved, \(gone) gone"
        + (missing > 0 ? "; \(counted(missing, "article")) not found" : ""),
      zh: "\(articles) 篇文章：\(stand) 条还在原处，\(moved) 条挪了位置，\(gone) 条不见了"
        + (missing > 0 ? "；\(missing) 篇文章找不到了" : ""))
  }

  private mutating func add(
    _ claim: ClaimID, _ quote: QuoteSelector, _ standing: String, _ place: String?, _ doc: String
  ) {
    listing.rows.append(
      [claim.description, quote.exact, standing, String(quote.place.scalars.lowerBound), place, fileName(doc)])
  }
}
