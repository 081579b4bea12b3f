import ArgumentParser
import ClaimModel

/// How many rows are wanted.
struct LimitOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: .init(en: "At most this many rows.", zh: "最多几行。"))
  var limit: Int?

  /// How many rows a list shows as a table where nothing is said: nobody reads more of it.
  static let ofTables = 100

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(en: "--limit takes a number from 1.", zh: "--limit 要写 1 以上的数。") }
  }

  /// The most rows of a list in a format: programs get all.
  func most(_ format: OutputFormat) -> Int { limit ?? (format == .table ? Self.ofTables : .max) }
}

extension Session {
  /// Writes as many rows as are wanted, and how many there are besides.
  func show(
    found listing: Listing, _ format: OutputFormat, limit: LimitOption,
    orFail message: @autoclosure () throws -> Message
  ) throws {
    let most = limit.most(format)
    var shown = listing
    shown.rows = Array(listing.rows.prefix(most))
    try show(found: shown, format, orFail: try message())
    tellRest(listing.rows.count - shown.rows.count, of: listing.rows.count, limit)
  }

  /// Tells that rows were left out because nobody said how many are wanted.
  func tellRest(_ rest: Int, of count: Int, _ limit: LimitOption) {
    guard rest > 0, limit.limit == nil else { return }
    complain(
      Message(
        en: "these are the first \(count - rest) of \(count); see more with --limit N",
        zh: "这是 \(count) 行里的前 \(count - rest) 行；要看更多：--limit 行数"))
  }
}
