import ArgumentParser
import ClaimModel
import ClaimStore

/// Lists the tables that `sql` can read, or the columns of one.
struct Schema: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Message(
        en: "List the tables that sql reads, or the columns of one.", zh: "列出 sql 能查的表，或一张表的列。"
      ).text, aliases: ["表"])
  }
  static let examples = ["schema", "schema figures"]
  static let places = [CompletionPlace.table, .other]

  @Argument(help: .init(en: "A table or view; without it, all.", zh: "表或视图；不写就是全部。")) var table: String?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let tables = try session.store(store.path).schema()
    guard let table else {
      let rows = tables.map { [$0.name, $0.columns.map(\.name).joined(separator: " ")] as [String?] }
      return try session.show(Listing(["table", "columns"], rows), format.format, ifEmpty: "")
    }
    guard let found = tables.first(where: { $0.name == table }) else {
      let similar = nearest(to: table, among: tables.map(\.name))
      throw CommandFailure(
        Message(en: "there is no table \(table)", zh: "没有表 \(table)") + .advice(similar, see: "schema"), at: table)
    }
    let rows = found.columns.map { [$0.name, $0.type] as [String?] }
    try session.show(Listing(["column", "type"], rows), format.format, ifEmpty: "")
  }
}
