import ArgumentParser
import ClaimModel
import ClaimStore

/// Lists claims.
struct List: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List claims, all of them or those that pass every filter.")

  @OptionGroup var filters: FilterOptions
  @Option(help: "What decides the order.") var sort: ClaimOrder.Field = .id
  @Flag(help: "The largest first.") var reverse = false
  @Option(help: "At most this many; tables show 1000 if it is left out.") var limit: Int?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let order = ClaimOrder(sort, isDescending: reverse)
    if format.format == .jsonl { return try stream(store, order, session) }
    let most = limit ?? (format.format == .table ? Self.tableLimit : nil)
    let claims = try session.asking(store) { try store.claims(matching: filters.filter, order: order, limit: most) }
    let message = claims.isEmpty ? try filters.emptyMessage(in: store) : ""
    try session.show(claims, format.format, ifEmpty: message)
    if limit == nil, claims.count == Self.tableLimit, format.format == .table {
      session.complain("these are the first \(Self.tableLimit) claims; see more with --limit N")
    }
  }

  /// A table is laid out as a whole, and nobody reads more of it.
  private static let tableLimit = 1000

  /// JSON Lines leave as they are read.
  private func stream(_ store: ClaimStore, _ order: ClaimOrder, _ session: Session) throws {
    var json = JSONText()
    try session.asking(store) {
      try store.forEachClaim(matching: filters.filter, order: order, limit: limit) { sourced in
        json.claim(sourced.claim, doc: sourced.doc)
        guard json.bytes.count > 1 << 16 else { return }
        try session.write(json.bytes)
        json.clear()
      }
    }
    try session.write(json.bytes)
  }
}

extension ClaimOrder.Field: ExpressibleByArgument {}
