import Foundation

/// Makes records of objects of JSON.
struct RecordParser {
  let path: String
  /// What the caller calls the fields.
  let fields: [String: String]

  /// The records of an object: its own, or those of the list that it holds.
  func records(_ bytes: ArraySlice<UInt8>, line: Int) throws(ReadingError) -> [ArticleRecord] {
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    } catch {
      throw .badRecord(path: path, line: line, fault: .notJSON(id: Self.id(in: bytes)))
    }
    if let list = value as? [Any], list.contains(where: { $0 is [String: Any] }) {
      return try list.compactMap { $0 as? [String: Any] }.map { object throws(ReadingError) in try record(object, line)
      }
    }
    guard let object = value as? [String: Any] else { throw .badRecord(path: path, line: line, fault: .noObject) }
    if Self.isClaim(object) { throw .claims(path: path) }
    let own = Result { () throws(ReadingError) in try record(object, line) }
    if case .failure(.badRecord(_, _, .noText)) = own, let list = list(in: object) {
      return try list.map { element throws(ReadingError) in try record(element, line) }
    }
    return [try own.get()]
  }

  private func record(_ object: [String: Any], _ line: Int) throws(ReadingError) -> ArticleRecord {
    let record: ArticleRecord
    do throws(ArticleRecord.Fault) {
      record = try ArticleRecord(object, fields: fields)
    } catch {
      throw .badRecord(path: path, line: line, fault: .noString(field: error.field))
    }
    guard record.holdsArticle else { throw .badRecord(path: path, line: line, fault: .noText) }
    return record
  }

  /// The objects of the first list under a key, also one level down: `{"total": 2, "data": {"list": […]}}`.
  private func list(in object: [String: Any]) -> [[String: Any]]? {
    for key in object.keys.sorted() {
      if let list = object[key] as? [[String: Any]], !list.isEmpty { return list }
    }
    for key in object.keys.sorted() {
      if let inner = object[key] as? [String: Any], let found = list(in: inner) { return found }
    }
    return nil
  }

  /// Whether an object is a claim, as `extract --format jsonl` writes it.
  private static func isClaim(_ object: [String: Any]) -> Bool {
    ["doc", "start", "end", "sentence", "derivation"].allSatisfy { object[$0] != nil }
  }

  /// The identifier in a line that is no JSON.
  private static func id(in bytes: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: bytes, as: UTF8.self)
    guard let key = words.range(of: #""id""#) else { return nil }
    let rest = words[key.upperBound...].drop { $0 == " " || $0 == ":" || $0 == "\"" }
    let id = rest.prefix { $0 != "\"" && $0 != "," && $0 != "}" }
    return id.isEmpty || id.count > 100 ? nil : String(id)
  }
}
