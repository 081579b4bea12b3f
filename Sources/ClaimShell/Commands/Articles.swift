import ClaimModel
import ClaimStore
import LineEditor
import ArgumentParser

/// Lists the articles of the store.
struct Articles: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "articles",
      abstract: Message(en: "List the articles of the store.", zh: "列出库里的文章。").text, aliases: ["文章"])
  }
  static let examples = ["articles", "articles --format csv"]

  @OptionGroup var store: StoreOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let rows = try store.articles().map { article -> [String?] in
      [
        printable(fileName(article.doc)), article.date?.description, article.date?.source.rawValue,
        article.publisher,
        String(article.claims), article.title.map { printable($0) },
      ]
    }
    try session.show(
      found:
        Listing(["article", "date", "date_from", "publisher", "claims", "title"], rows), format.format, limit: limit,
      orFail: store.emptyMessage)
  }
}
