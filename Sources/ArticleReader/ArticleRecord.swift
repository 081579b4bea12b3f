import ClaimModel
import Foundation

/// A line of JSON Lines: `text`, and optionally `id`, `title`, `url`, `date`, `publisher`.
struct ArticleRecord: Decodable {
  var text: String
  var id: String?
  var title: String?
  var url: String?
  var date: String?
  var publisher: String?

  private enum CodingKeys: CodingKey { case text, id, title, url, date, publisher }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    text = try fields.decode(String.self, forKey: .text)
    id =
      try (try? fields.decodeIfPresent(Int.self, forKey: .id))?.description
      ?? fields.decodeIfPresent(String.self, forKey: .id)
    title = try fields.decodeIfPresent(String.self, forKey: .title)
    url = try fields.decodeIfPresent(String.self, forKey: .url)
    date = try fields.decodeIfPresent(String.self, forKey: .date)
    publisher = try fields.decodeIfPresent(String.self, forKey: .publisher)
  }

  /// Reads one line; the reason why not as an error.
  static func read(_ line: ArraySlice<UInt8>, path: String, number: Int) throws(ReadingError) -> ArticleRecord {
    do {
      return try JSONDecoder().decode(ArticleRecord.self, from: Data(line))
    } catch {
      throw .badRecord(path: path, line: number, reason: reason(error))
    }
  }

  /// What the record states; a date may carry a time of day after it.
  var known: KnownFields {
    KnownFields(
      title: title, publisher: publisher, url: url, date: date.flatMap { CalendarDate(iso8601: $0.prefix(10)) })
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "has no \(key.stringValue)"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.last.map { "\($0.stringValue) is no string" } ?? "is no JSON object"
    default: "is not JSON"
    }
  }
}
