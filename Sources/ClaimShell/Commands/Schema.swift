import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore

/// Lists the tables that `sql` can read, or the columns of one.
struct Schema: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Message(
        en: "List the tables that sql reads, or the columns of one; with --as, the schema of JSON Lines.",
        zh: "列出 sql 能查的表，或一张表的列；加 --as 则输出 JSON Lines 的模式。"
      ).text, aliases: ["表"])
  }
  static let examples = ["schema", "schema figures", "schema claims --as spark"]
  static let places = [CompletionPlace.table, .other]

  @Argument(help: .init(en: "A table or view; without it, all.", zh: "表或视图；不写就是全部。")) var table: String?
  @Option(
    name: .customLong("as"),
    help: .init(
      en: "The schema of the JSON Lines of claims, findings, errors or articles, for programs.",
      zh: "输出 claims、findings、errors 或 articles 的 JSON Lines 模式，给程序用。", value: "format"))
  var form: RecordSchema.Form?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    if let form { return try session.write(exactly: record(as: form) + "\n") }
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

  private static let records = [RecordSchema.claims, .findings, .errors, .articles]

  /// The schema of what is in a line of JSON.
  private func record(as form: RecordSchema.Form) throws -> String {
    guard let schema = Self.records.first(where: { $0.name == table }) else {
      let names = Self.records.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        en: "there are schemas of \(names); say for example: schema claims --as \(form.rawValue)",
        zh: "有这些模式：\(names)；例如：schema claims --as \(form.rawValue)", at: table)
    }
    return schema.text(as: form)
  }
}

extension RecordSchema.Form: ExpressibleByArgument {}
