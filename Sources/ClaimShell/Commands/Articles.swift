import ClaimModel
import ClaimStore
import ArgumentParser

/// Lists the articles of the store.
struct Articles: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "articles", abstract: "List the articles of the store.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).articles().map { article -> [String?] in
      [
        fileName(article.doc), article.date?.day.description, article.date?.source.rawValue, article.publisher,
        String(article.claims), article.title,
      ]
    }
    try session.show(
      Listing(["article", "date", "date_from", "publisher", "claims", "title"], rows), format.format,
      ifEmpty: "The store is empty; import articles with: import PATH")
  }
}
