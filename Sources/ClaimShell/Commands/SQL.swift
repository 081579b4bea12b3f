import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Runs one statement of SQL that reads.
struct RunSQL: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sql",
      abstract: Message(
        en: "Query the store in SQL; the view figures has a row for each claim.", zh: "用 SQL 查库；视图 figures 一行一条数字。"
      ).text,
      discussion: Message(
        en: """
          The statement can only read. value_in(id, '亿元') is the value of a claim in a unit, NULL where it does not \
          convert; within(region, '上海市') says whether a region lies in another. Beside the view figures there are the \
          tables articles, sentences, claims, readings, derivations, regions, metrics, units, entities, aliases and dismissals.
          """,
        zh: """
          只能读。value_in(id, '亿元') 是换算成某单位的数值，换不了就是 NULL；within(region, '上海市') 看一个地区是否在另一个里面。\
          除视图 figures 外，还有表 articles、sentences、claims、readings、derivations、regions、metrics、units、entities、aliases、dismissals。
          """
      ).text, aliases: ["查询"])
  }
  static let examples = ["sql SELECT region, figure FROM figures WHERE kind = 'share' LIMIT 3"]

  static let places = [CompletionPlace.sql]

  @Argument(help: .init(en: "A SELECT statement.", zh: "SELECT 语句。")) var statement: [String]
  @Option(
    parsing: .singleValue,
    help: .init(
      en: "What stands for the next ? of the statement, or NAME=VALUE for :NAME; may be given several times.",
      zh: "依次代替语句里的 ?，或写 名=值 代替 :名；可写多次。"))
  var parameter: [String] = []
  @Option(
    help: .init(
      en: "At most this many rows; tables show 1000 if it is left out.", zh: "最多几行；表格默认 1000 行。")) var limit: Int?
  @Option(
    help: .init(en: "The longest row that is read: 500K, 16M, 1G. (default: 16M)", zh: "一行最长多少：500K、16M、1G（默认 16M）。"),
    transform: ByteCount.init)
  var maxRow: ByteCount?
  @Option(help: .init(en: "How many seconds the query may take. (default: 300)", zh: "查询最多几秒（默认 300）。"))
  var timeout: Double?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError(en: "--limit takes a number from 1.", zh: "--limit 要写 1 以上的数。")
    }
    guard timeout.map({ $0 > 0 }) ?? true else {
      throw ValidationError(en: "--timeout takes a number above 0.", zh: "--timeout 要写大于 0 的数。")
    }
  }

  func run(in session: Session) throws {
    let store = try session.store(store.path, for: .untouched)
    let most = limit ?? (format.format == .table ? Self.tableLimit : .max)
    var stream = RowStream([], format.format, isOurs: false)
    do {
      try store.query(
        statement.joined(separator: " "), parameters: parameter, limits: limits, unit: { Quantity(ofOne: $0) },
        members: { RegionLexicon.shared.members(of: Region(namedByUser: $0)) }
      ) {
        stream.columns = $0
      } forEachRow: { row in
        guard stream.count < most else { throw EnoughRows() }
        try stream.add(row) { try session.stream($0) }
      }
    } catch is EnoughRows {}
    try session.finish(&stream)
    if stream.count == 0 { throw CommandFailure(Message(en: "No rows.", zh: "没有结果。")) }
    if limit == nil, stream.count == most {
      session.complain(
        Message(en: "these are the first \(most) rows; see more with --limit N", zh: "这是前 \(most) 行；要看更多：--limit 行数"))
    }
  }

  /// Ends a query whose further rows nobody wants.
  private struct EnoughRows: Error {}

  /// A table is laid out as a whole, and nobody reads more of it.
  private static let tableLimit = 1000

  private var limits: QueryLimits {
    var limits = QueryLimits()
    if let maxRow { limits.row = maxRow.bytes }
    if let timeout { limits.seconds = timeout }
    return limits
  }
}
