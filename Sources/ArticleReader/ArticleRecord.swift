import ClaimModel
import Foundation

/// A line of JSON Lines: `text` or `html`, and optionally `id`, `title`, `url`, `date`, `publisher`.
struct ArticleRecord: Decodable {
  var text: String?
  var html: String?
  var id: String?
  var title: String?
  var url: String?
  var date: String?
  var publisher: String?

  private enum CodingKeys: CodingKey { case text, html, id, title, url, date, publisher }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    text = try fields.decodeIfPresent(String.self, forKey: .text)
    html = try fields.decodeIfPresent(String.self, forKey: .html)
    id =
      try (try? fields.decodeIfPresent(Int.self, forKey: .id))?.description
      ?? fields.decodeIfPresent(String.self, forKey: .id)
    title = try fields.decodeIfPresent(String.self, forKey: .title)
    url = try fields.decodeIfPresent(String.self, forKey: .url)
    date = try fields.decodeIfPresent(String.self, forKey: .date)
    publisher = try fields.decodeIfPresent(String.self, forKey: .publisher)
  }

  /// Reads one line; what is wrong with it as an error.
  static func read(_ line: String, path: String, number: Int) throws(ReadingError) -> ArticleRecord {
    let record: ArticleRecord
    do {
      record = try JSONDecoder().decode(ArticleRecord.self, from: Data(line.utf8))
    } catch {
      throw .badRecord(path: path, line: number, fault: fault(error))
    }
    guard record.text != nil || record.html != nil else {
      throw .badRecord(path: path, line: number, fault: .noText)
    }
    return record
  }

  /// The article of the record; text goes before HTML, unless it is empty.
  func article(id: String) -> Article {
    if let text, html == nil || text.withoutSpaceAround != nil {
      return Article(id: id, laidOut: text, known: known)
    }
    return Article(id: id, html: html ?? "", known: known)
  }

  /// What the record states; a date may carry a time of day after it.
  var known: KnownFields {
    KnownFields(
      title: title, publisher: publisher, url: url, date: date.flatMap { CalendarDate(iso8601: $0.prefix(10)) })
  }

  private static func fault(_ error: any Error) -> ReadingError.RecordFault {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.last.map { .noString(field: $0.stringValue) } ?? .noObject
    default: .notJSON
    }
  }
}
