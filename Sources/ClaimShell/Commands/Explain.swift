import ArgumentParser
import ArticleReader
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Explains how figures were read and what was rejected.
struct Explain: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Message(
        en: "Explain a claim, or every figure of a text: rules, words used, and readings rejected.",
        zh: "讲清一条数字，或一段话里的每个数字：规则、所据文字、没有采用的读法。"
      ).text, aliases: ["讲解"])
  }
  static let examples = ["explain 88", "explain 浦东去年增长8%,高于全市2个百分点"]
  static let places = [CompletionPlace.claim]

  @Argument(help: .init(en: "The number of a claim, or a text.", zh: "数字的编号，或一段话。")) var words: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let text = words.joined(separator: " ")
    let explanations = try Int64(text).map { [try claim($0, in: session)] } ?? figures(of: text)
    guard !explanations.isEmpty else {
      throw CommandFailure(en: "the text has no figure; try: explain 浦东去年增长8%", zh: "这段话里没有数字；可试：explain 浦东去年增长8%")
    }
    if format.format == .table {
      for explanation in explanations { try session.write(explanation.text) }
    } else {
      let rows = explanations.flatMap { explanation in explanation.rows.map { [explanation.claim.figure.text] + $0 } }
      try session.show(Listing(["figure"] + Explanation.columns, rows), format.format, ifEmpty: Message(verbatim: ""))
    }
  }

  private func figures(of text: String) throws -> [Explanation] {
    ClaimExtractor(metrics: try vocabulary.lexicon()).explanations(in: Article(id: SourcedClaim.statement, text: text))
  }

  /// Reads the article of a stored claim again; where it gives another claim now, only the stored derivation is told.
  private func claim(_ number: Int64, in session: Session) throws -> Explanation {
    let store = try session.store(store.path)
    let sourced = try store.claim(numbered: number)
    let text = try store.text(of: sourced.doc) ?? ""
    let article = ArticleReader().article(id: sourced.doc, text: text, date: sourced.published?.exactDay)
    let again = ClaimExtractor(metrics: try vocabulary.lexicon()).explanations(in: article)
    let rejected = again.first { $0.claim.figure == sourced.claim.figure }?.rejected
    return Explanation(claim: sourced.claim, rejected: rejected ?? [])
  }
}
