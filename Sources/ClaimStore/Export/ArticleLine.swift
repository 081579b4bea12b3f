import ClaimModel

/// An article as a line of an export.
struct ArticleLine: Codable {
  static let record = "article"

  var record = Self.record
  /// Nil in files that were written before records had a version.
  var version: Int? = RecordSchema.version
  var doc: String
  var title: String?
  var publisher: String?
  var byline: String?
  var url: String?
  var date: String?
  var dateSource: String?
  var text: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case record, version, doc, title, publisher, byline, url, date, text
    case dateSource = "date_source"
  }

  /// The article that the line tells of.
  var article: Article {
    var article = Article(
      id: doc, text: text, title: title, date: PublicationDate(stored: date, source: dateSource))
    article.publisher = publisher
    article.byline = byline
    article.url = url
    return article
  }
}

/// An alias as a line of an export.
struct AliasLine: Codable {
  static let record = "alias"

  var record = Self.record
  var name: String
  var meaning: String
  var declared: String
}

/// A dismissed finding as a line of an export.
struct DismissalLine: Codable {
  static let record = "dismissal"

  var record = Self.record
  var finding: String
  var reason: String
  var dismissed: String
}

/// What a person set in a claim as a line of an export: the claim with it, and what else is known of it.
struct CorrectionLine: Decodable {
  static let record = "correction"

  var field, why, who, made: String
  var claim: ClaimLine

  enum CodingKeys: String, CodingKey { case field, why, who, made, claim }
}

/// What a person found in a claim as a line of an export.
struct ReviewLine: Decodable {
  static let record = "review"

  var wrong: [String]
  var who, made: String
  var claim: ClaimLine

  enum CodingKeys: String, CodingKey { case wrong, who, made, claim }
}
