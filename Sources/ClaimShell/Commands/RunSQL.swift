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
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let result = try store.query(statement.joined(separator: " "), parameters: parameter) {
      Quantity(ofOne: $0)
    } members: {
      RegionLexicon.shared.members(of: Region(namedByUser: $0))
    }
    try session.show(
      found: Listing(result.columns, result.rows, isOurs: false), format.format,
      orFail: Message(en: "No rows.", zh: "没有结果。"))
  }
}
