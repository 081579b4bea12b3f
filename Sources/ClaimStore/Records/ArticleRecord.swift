import ClaimModel
import GRDB

/// A row of `articles`.
struct ArticleRecord: Codable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "articles"
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var id: Int64?
  var doc: String
  var title: String?
  var publisher: String?
  var byline: String?
  var url: String?
  var published: String?
  var publishedSource: String?
  var text: String
  var fingerprint: String

  init(_ article: Article) {
    doc = article.id
    title = article.title
    publisher = article.publisher
    byline = article.byline
    url = article.url
    published = article.date?.day.description
    publishedSource = article.date?.source.rawValue
    text = article.text
    fingerprint = Fingerprint(article).text
  }

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

extension PublicationDate {
  /// Reads the two columns of a publication date; nil unless both say something.
  init?(stored day: String?, source: String?) {
    guard let day = day.flatMap({ CalendarDate(iso8601: $0) }), let source = source.flatMap(Source.init) else {
      return nil
    }
    self.init(day, source: source)
  }
}
