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
  @OptionGroup var limit: LimitOption
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let order = ClaimOrder(sort, isDescending: reverse)
    if format.format == .jsonl { return try stream(store, order, session) }
    if format.format != .table { return try streamRows(store, order, session) }
    let claims = try store.claims(matching: filters.filter, order: order, limit: limit.most(.table))
    try session.show(found: claims, format.format, orFail: filters.nothing(in: store))
    guard limit.limit == nil, claims.count == LimitOption.ofTables else { return }
    let count = try store.count(matching: filters.filter)
    session.tellRest(count - claims.count, of: count, limit)
  }

  /// Rows of other formats, which leave as they are read where they are very many.
  private func streamRows(_ store: ClaimStore, _ order: ClaimOrder, _ session: Session) throws {
    var stream = ClaimStream(format.format)
    try store.forEachClaim(matching: filters.filter, order: order, limit: limit.limit) { claim in
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
    try store.forEachClaim(matching: filters.filter, order: order, limit: limit.limit) { sourced in
      isEmpty = false
      json.claim(sourced)
      try json.sendIfLong { try session.write($0) }
    }
    try session.write(json.bytes)
    if isEmpty { throw CommandFailure(try filters.nothing(in: store)) }
  }
}

extension ClaimOrder.Field: ExpressibleByArgument {}
