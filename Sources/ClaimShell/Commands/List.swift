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
    let most = limit ?? (format.format == .table ? Self.tableLimit : nil)
    let claims = try store.claims(matching: filters.filter, order: order, limit: most)
    try session.show(found: claims, format.format, orFail: filters.nothing(in: store))
    if limit == nil, claims.count == Self.tableLimit, format.format == .table {
      session.complain(
        Message(
          en: "these are the first \(Self.tableLimit) claims; see more with --limit N",
          zh: "这是前 \(Self.tableLimit) 条；要看更多：--limit 条数"))
    }
  }

  /// A table is laid out as a whole, and nobody reads more of it.
  private static let tableLimit = 1000

  /// JSON Lines leave as they are read.
  private func stream(_ store: ClaimStore, _ order: ClaimOrder, _ session: Session) throws {
    var json = JSONText()
    var isEmpty = true
    try store.forEachClaim(matching: filters.filter, order: order, limit: limit) { sourced in
      isEmpty = false
      json.claim(sourced)
      guard json.bytes.count > 1 << 16 else { return }
      try session.write(json.bytes)
      json.clear()
    }
    try session.write(json.bytes)
    if isEmpty { throw CommandFailure(try filters.nothing(in: store)) }
  }
}

extension ClaimOrder.Field: ExpressibleByArgument {}
