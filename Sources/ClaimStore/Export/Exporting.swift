import ClaimModel
import Foundation
import GRDB

extension ClaimStore {
  /// Hands over the store as JSON Lines, some lines at a time: every article followed by its claims with what people
  /// set and judged of them, then the aliases and dismissals. With a filter only the claims that pass it and their articles. `takeBack` reads them.
  public func export(matching filter: ClaimFilter? = nil, _ body: (Data) throws -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func write(_ line: any Encodable) throws { try body(encoder.encode(line) + [UInt8(ascii: "\n")]) }
    try passing { db in
      let condition = try filter?.condition(db, aliases: Aliases(db))
      try exportArticles(db, condition, write, body)
      if condition == nil { try Self.exportDecisions(db, write) }
    }
  }

  private func exportArticles(
    _ db: Database, _ condition: SQL?, _ write: (any Encodable) throws -> Void, _ body: (Data) throws -> Void
  ) throws {
    var json = JSONText()
    var reader = try ClaimReader(db, path: path, aliases: Aliases([]))
    let passing: SQL = condition ?? "TRUE"
    let selection: SQL =
      condition.map { "WHERE id IN (SELECT article_id FROM claims WHERE \($0))" } ?? "WHERE TRUE"
    let request: SQLRequest<Row> = """
      SELECT id, doc, title, publisher, byline, url, published, published_source, text FROM articles \(selection)
      ORDER BY id
      """
    let articles = try request.fetchCursor(db)
    while let row = try articles.next() {
      let id: Int64 = row[0]
      try write(
        ArticleLine(
          doc: row[1], title: row[2], publisher: row[3], byline: row[4], url: row[5], date: row[6], dateSource: row[7],
          text: row[8]))
      let sql: SQL = "SELECT * FROM claims WHERE article_id = \(id) AND \(passing) ORDER BY id"
      try db.forEachRow(sql) { json.claim(try reader.claim($0)) }
      try json.mendings(ofArticle: id, doc: row[1], condition, db)
      try body(Data(json.bytes))
      json.clear()
    }
  }

  /// What people decided: aliases and dismissals.
  private static func exportDecisions(_ db: Database, _ write: (any Encodable) throws -> Void) throws {
    for row in try Row.fetchAll(db, sql: "SELECT name, meaning, declared FROM aliases ORDER BY name") {
      try write(AliasLine(name: row[0], meaning: row[1], declared: row[2]))
    }
    for row in try Row.fetchAll(db, sql: "SELECT finding, reason, dismissed FROM dismissals ORDER BY finding") {
      try write(DismissalLine(finding: row[0], reason: row[1], dismissed: row[2]))
    }
  }
}
