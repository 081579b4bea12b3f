import ArgumentParser
import ClaimModel
import ClaimStore

/// Lists claims.
struct List: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Message(en: "List claims, all of them or those that pass every filter.", zh: "列出数字：全部，或符合所有条件的。").text,
      aliases: ["列出"])
  }
  static let examples = ["list --region 松江区 --kind share", "list --metric 高新技术企业 --format csv"]

  @OptionGroup var filters: FilterOptions
  @Option(help: .init(en: "What decides the order.", zh: "按什么排。")) var sort: ClaimOrder.Field = .id
  @Flag(help: .init(en: "The largest first.", zh: "大的在前。")) var reverse = false
  @Option(
    parsing: .unconditional,
    help: .init(en: "At most this many; tables show 1000 if it is left out.", zh: "最多几条；表格默认 1000 条。")) var limit: Int?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(en: "--limit takes a number from 1.", zh: "--limit 要写 1 以上的数。") }
  }

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let order = ClaimOrder(sort, isDescending: reverse)
    if format.format == .jsonl { return try stream(store, order, session) }
    if format.format != .table { return try streamRows(store, order, session) }
    let claims = try store.claims(matching: filters.filter, order: order, limit: limit ?? Self.tableLimit)
    try session.show(found: claims, format.format, orFail: filters.nothing(in: store))
    if limit == nil, claims.count == Self.tableLimit {
      session.complain(
        Message(
          en: "these are the first \(Self.tableLimit) claims; see more with --limit N",
          zh: "这是前 \(Self.tableLimit) 条；要看更多：--limit 条数"))
    }
  }

  /// A table is laid out as a whole, and nobody reads more of it.
  private static let tableLimit = 1000

  /// Rows of other formats, which leave as they are read where they are very many.
  private func streamRows(_ store: ClaimStore, _ order: ClaimOrder, _ session: Session) throws {
    var stream = ClaimStream(format.format)
    try store.forEachClaim(matching: filters.filter, order: order, limit: limit) { claim in
      try stream.add(claim) { try session.stream($0) }
    }
    if let claims = stream.claims {
      try session.show(found: claims, format.format, orFail: filters.nothing(in: store))
    } else {
      try session.finish(&stream)
    }
  }

  /// JSON Lines leave as they are read.
  private func stream(_ store: ClaimStore, _ order: ClaimOrder, _ session: Session) throws {
    var json = JSONText()
    var isEmpty = true
    try store.forEachClaim(matching: filters.filter, order: order, limit: limit) { sourced in
      isEmpty = false
      json.claim(sourced.claim, doc: sourced.doc)
      try json.sendIfLong { try session.write($0) }
    }
    try session.write(json.bytes)
    if isEmpty { throw CommandFailure(try filters.nothing(in: store)) }
  }
}

extension ClaimOrder.Field: ExpressibleByArgument {}
