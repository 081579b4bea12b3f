import ClaimModel
import Foundation
import GRDB

/// A claim as a column of JSON, the object of an export.
extension SourcedClaim {
  /// The claim as JSON.
  var stored: String {
    var json = JSONText()
    json.object(self, record: ClaimLine.record)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads what `stored` writes; nil for what says no claim.
  init?(stored json: String) {
    guard let line = try? JSONDecoder().decode(ClaimLine.self, from: Data(json.utf8)), let claim = line.claim else {
      return nil
    }
    self.init(id: line.id.map { ClaimID($0) }, doc: line.doc, claim: claim, original: line.original.map { ClaimID($0) })
  }
}

extension ClaimReader {
  /// The claim in effect under a number, without aliases; nil when there is none.
  static func claim(_ id: Int64, _ db: Database, path: String) throws -> SourcedClaim? {
    var reader = try ClaimReader(db, path: path, aliases: Aliases([]))
    var claim: SourcedClaim?
    try db.forEachRow("SELECT * FROM claims WHERE id = \(id)") { claim = try reader.claim($0) }
    return claim
  }
}

/// Writes single claims in place of others.
struct ClaimRow {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Writes a claim under a number, over the row that has it or as a new one; `sentence` is its number in the article.
  func write(_ sourced: SourcedClaim, id: Int64, article: Int64, sentence: Int64) throws {
    let packed = PackedClaims([sourced.claim], title: sourced.claim.headline)
    var names = NameWriter()
    let numbers = try names.numbers(of: packed.names, database)
    var statement =
      try holds(id)
      ? try RowStatement(database, updating: "claims", columns: try columns())
      : try RowStatement(database, into: "claims", columns: PackedClaims.claimColumns)
    statement.bind(id)
    statement.bind(article)
    statement.bind(sentence)
    statement.bind(try sourced.original.flatMap { try holds($0.number) ? $0.number : nil })
    try packed.claims.bytes.withUnsafeBytes { bytes in
      var values = PackedReader(bytes)
      try statement.run(&values, columns: Int32(PackedClaims.claimValues), names: numbers)
    }
  }

  private func holds(_ id: Int64) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM claims WHERE id = ?)", arguments: [id]) ?? false
  }

  private func columns() throws -> [String] {
    try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('claims') ORDER BY cid")
  }
}
