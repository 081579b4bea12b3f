import ClaimModel
import Foundation
import GRDB

/// Recognises the files that `export` writes.
public enum StoreExport {
  /// Whether a file is an export rather than articles.
  public static func isExport(_ path: String) -> Bool { firstRecord(of: path) != nil }

  /// Whether a file holds claims without their articles, as `extract` writes them.
  public static func holdsClaimsAlone(_ path: String) -> Bool { firstRecord(of: path) == ClaimLine.record }

  /// What the first line of a file tells of; nil where it is no record of ours.
  private static func firstRecord(of path: String) -> String? {
    // What was read of a pipe would be missing later.
    let kind = try? FileManager.default.attributesOfItem(atPath: (path as NSString).resolvingSymlinksInPath)[.type]
    guard kind as? FileAttributeType == .typeRegular, let file = FileHandle(forReadingAtPath: path),
      let start = try? file.read(upToCount: 1 << 16)
    else { return nil }
    defer { try? file.close() }
    guard start.first == UInt8(ascii: "{") else { return nil }
    return record(of: start)
  }

  /// What a line tells of. Quotes inside of texts are escaped, so what is found can only be a key with its value.
  static func record(of line: Data) -> String? {
    recordKey(in: line).map { place in
      String(decoding: line[place.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  /// Where a line names what it tells of, also as other programs space it.
  private static func recordKey(in line: Data) -> Range<Data.Index>? {
    line.range(of: Data(#""record":""#.utf8)) ?? line.range(of: Data(#""record": ""#.utf8))
  }
}

extension ClaimStore {
  /// Takes an export back: its articles, claims, what people set and judged, aliases and dismissals. An empty store gets the numbers of the claims
  /// too. What the store has already stays as it is.
  public func takeBack(exportAt path: String) throws -> (articles: Int, claims: Int) {
    var total = (articles: 0, claims: 0)
    let importer = try Importer(into: self) { _, outcome in
      total = (total.articles + 1, total.claims + outcome.claims)
    }
    let keepsNumbers = try isEmpty
    var (waiting, number) = (ExportedArticle?.none, 0)
    let decoder = JSONDecoder()
    let finishArticle = { () throws in
      if let article = waiting { try importer.add(article.prepared(keepsNumbers: keepsNumbers)) }
      waiting = nil
    }
    try Self.forEachLine(of: path) { line in
      number += 1
      do {
        switch StoreExport.record(of: line) {
        case ArticleLine.record:
          try finishArticle()
          waiting = ExportedArticle(article: try decoder.decode(ArticleLine.self, from: line).article)
        case ClaimLine.record, ClaimLine.asRead:
          let read = try decoder.decode(ClaimLine.self, from: line)
          guard let claim = read.claim, waiting?.article.id == read.doc else {
            throw StoreError.badExport(path: path, line: number, reason: "is no claim of the article before it")
          }
          waiting?.take(claim, id: read.id, isInPlace: read.record == ClaimLine.asRead)
        default: try takeDecision(line, decoder)
        }
      } catch is DecodingError {
        throw StoreError.badExport(path: path, line: number, reason: "is not what export writes")
      }
    }
    try finishArticle()
    try importer.finish()
    return total
  }

  private func takeDecision(_ line: Data, _ decoder: JSONDecoder) throws {
    switch StoreExport.record(of: line) {
    case AliasLine.record:
      let alias = try decoder.decode(AliasLine.self, from: line)
      try write { db in
        try db.execute(
          literal: "INSERT OR IGNORE INTO aliases VALUES (\(alias.name), \(alias.meaning), \(alias.declared))")
      }
    case CorrectionLine.record:
      let correction = try decoder.decode(CorrectionLine.self, from: line)
      try keep(
        "corrections", correction.claim, "field, why", [correction.field, correction.why], correction.who,
        correction.made)
    case ReviewLine.record:
      let review = try decoder.decode(ReviewLine.self, from: line)
      try keep("reviews", review.claim, "wrong", [review.wrong.joined(separator: "\n")], review.who, review.made)
    default:
      let dismissal = try decoder.decode(DismissalLine.self, from: line)
      try write { db in
        try db.execute(
          literal: """
            INSERT OR IGNORE INTO dismissals VALUES (\(dismissal.finding), \(dismissal.reason), \(dismissal.dismissed))
            """)
      }
    }
  }

  /// Keeps what a person said of a claim until its article comes, unless the store has such a row.
  private func keep(
    _ table: String, _ line: ClaimLine, _ columns: String, _ values: [String], _ who: String, _ made: String
  ) throws {
    guard let claim = line.claim else { return }
    let place = FigurePlace(claim, doc: line.doc)
    let (table, columns) = (SQL(sql: table), SQL(sql: columns))
    let own = values.map { "\($0)" as SQL }.joined(separator: ", ")
    let stored = SourcedClaim(id: line.id.map { ClaimID($0) }, doc: line.doc, claim: claim).stored
    try write { db in
      try db.execute(
        literal: """
          INSERT OR IGNORE INTO \(table) (doc, start, offset, exact, sentence, claim, who, made, \(columns))
          VALUES (\(place.doc), \(place.start), \(place.offset), \(place.exact), \(place.sentence), \(stored), \(who),
            \(made), \(own))
          """)
    }
  }

  private static func forEachLine(of path: String, _ body: (Data) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError.badExport(path: path, line: 0, reason: "cannot be read")
    }
    defer { try? file.close() }
    var rest = Data()
    while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty {
      rest += chunk
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        if end > rest.startIndex { try body(Data(rest[rest.startIndex..<end])) }
        rest = rest[(end + 1)...]
      }
      rest = Data(rest)
    }
    if !rest.isEmpty { try body(rest) }
  }
}

/// An article of an export with the claims that came after it.
private struct ExportedArticle {
  var article: Article
  var claims: [Claim] = []
  var ids: [Int64?] = []

  /// Takes a claim; one that stands in place of what a person set goes where that was, or would be.
  mutating func take(_ claim: Claim, id: Int64?, isInPlace: Bool) {
    guard isInPlace, let id, let place = ids.firstIndex(where: { $0.map { $0 >= id } ?? false }) else {
      claims.append(claim)
      return ids.append(id)
    }
    if ids[place] == id {
      claims[place] = claim
    } else {
      claims.insert(claim, at: place)
      ids.insert(id, at: place)
    }
  }

  func prepared(keepsNumbers: Bool) -> PreparedArticle {
    var prepared = PreparedArticle(article, claims: claims)
    if keepsNumbers { prepared.numbers = ids }
    return prepared
  }
}
