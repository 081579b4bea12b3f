import ClaimModel
import ArgumentParser
import ClaimStore

/// Reads articles into the store.
struct Import: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read articles into the store; what is already there stays as it is.")

  @Argument(help: "Files, folders, or - for the standard input.", completion: .file()) var paths: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var reading: ReadingArguments

  static var streams: Bool { true }

  static let places = [CompletionPlace.path]

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    var total = (articles: 0, claims: 0)
    try session.forEachArticle(in: paths, reading) { article, claims in
      (article, claims)
    } _: { (article, claims) in
      let outcome = try store.save(article, claims: claims)
      total = (total.articles + 1, total.claims + claims.count)
      try session.line("\(article.id): \(Self.words(for: outcome))")
    }
    try session.line("\(counted(total.articles, "article")), \(counted(total.claims, "claim")) in \(store.path)")
  }

  private static func words(for outcome: ImportOutcome) -> String {
    switch outcome {
    case .added(let claims): "added, \(counted(claims, "claim"))"
    case .unchanged(let claims): "unchanged, \(counted(claims, "claim"))"
    case .replaced(let claims, let before): "replaced, \(counted(claims, "claim")) (before: \(before))"
    }
  }
}
