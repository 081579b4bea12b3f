import ArgumentParser
import ClaimModel

/// Prints the claims of articles without storing them.
struct Extract: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the claims of articles, without storing them.")

  @Argument(help: "Files, folders, or - for the standard input.", completion: .file()) var paths: [String]
  @OptionGroup var format: FormatOption
  @OptionGroup var reading: ReadingArguments

  static var streams: Bool { true }

  static let places = [CompletionPlace.path]

  func run(in session: Session) throws {
    if format.format == .jsonl { return try stream(in: session) }
    var claims: [SourcedClaim] = []
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, found in
        found.map { SourcedClaim(doc: article.id, published: article.date, claim: $0) }
      } _: {
        claims += $0
      }
    }
    var listing = Listing(claims)
    // Claims that are not stored have no numbers.
    listing.columns.removeFirst()
    for row in listing.rows.indices { listing.rows[row].removeFirst() }
    if failure == nil || !claims.isEmpty {
      try session.show(listing, format.format, ifEmpty: "No figures found.")
    }
    if let failure { throw failure }
  }

  /// JSON Lines leave as they are made.
  private func stream(in session: Session) throws {
    var waiting: [UInt8] = []
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, claims in
        var json = JSONText()
        for claim in claims { json.claim(claim, doc: article.id) }
        return json.bytes
      } _: { bytes in
        waiting += bytes
        if waiting.count > 1 << 16 {
          try session.write(waiting)
          waiting.removeAll(keepingCapacity: true)
        }
      }
    }
    if !(failure is ReaderGone) { try session.write(waiting) }
    if let failure { throw failure }
  }
}
