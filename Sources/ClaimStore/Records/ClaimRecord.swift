import ClaimModel
import GRDB

/// A row of `claims`: the columns, in the schema's order.
struct ClaimRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "claims"
  static let databaseColumnEncodingStrategy = DatabaseColumnEncodingStrategy.convertToSnakeCase
  static let databaseColumnDecodingStrategy = DatabaseColumnDecodingStrategy.convertFromSnakeCase

  var id: Int64?
  var articleId: Int64
  var start: Int
  var end: Int
  var byteStart: Int
  var byteEnd: Int
  var text: String
  var kind: String
  var value: String?
  var valueExponent: Int?
  var valueNumber: Double?
  var low: String?
  var high: String?
  var includesLow: Bool?
  var includesHigh: Bool?
  var unit: String?
  var dimension: String?
  var unitFactor: String?
  var comparator: String?
  var metric: String?
  var metricId: String?
  var entity: String?
  var entityStart: Int?
  var entityEnd: Int?
  var entityByteStart: Int?
  var entityByteEnd: Int?
  var regionName: String?
  var regionCode: String?
  var regionLevel: String?
  var regionParent: String?
  var regionInferred: Bool?
  var period: String?
  var periodStart: String?
  var periodEnd: String?
  var periodText: String?
  var periodOrigin: String?
  var periodYearless: String?
  var base: String?
  var status: String
  var attribution: String?
  var attributionStart: Int?
  var attributionEnd: Int?
  var attributionByteStart: Int?
  var attributionByteEnd: Int?
  var qualifiers: [String]
  var sentence: String
  var sentenceStart: Int
  var sentenceEnd: Int
  var sentenceByteStart: Int
  var sentenceByteEnd: Int
  var headline: String?
  var derivation: [Step]

  /// One entry of the derivation column.
  struct Step: Codable {
    var field: String
    var rule: String
    var place: [Int]?
  }
}
