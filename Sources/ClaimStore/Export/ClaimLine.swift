import ClaimModel

/// A claim as a line of an export: all of it, so that taking it back changes nothing.
struct ClaimLine: Codable {
  static let record = "claim"

  var record = Self.record
  var id: Int64?
  var doc: String
  var figure: Words
  var kind: String
  var quantity: QuantityPart?
  var metric: String?
  var metricID: String?
  var entity: Words?
  var region: RegionPart?
  var period: PeriodPart?
  var base: String?
  var status: String
  var attribution: Words?
  var qualifiers: [String]
  var sentence: Words
  var headline: String?
  var derivation: [Step]

  private enum CodingKeys: String, CodingKey {
    case record, id, doc, figure, kind, quantity, metric, entity, region, period, base, status, attribution
    case qualifiers, sentence, headline, derivation
    case metricID = "metric_id"
  }

  /// Words and their place.
  struct Words: Codable {
    var text: String
    var place: Place
  }

  /// A place in scalars and in bytes, ends excluded.
  struct Place: Codable {
    var start, end, byteStart, byteEnd: Int

    private enum CodingKeys: String, CodingKey {
      case start, end
      case byteStart = "byte_start"
      case byteEnd = "byte_end"
    }
  }

  /// Decimals as text; the exponent is that of the last written digit.
  struct QuantityPart: Codable {
    var value: String
    var exponent: Int
    var unit, dimension, factor, comparator: String
    var low, high: String?
    var includesLow, includesHigh: Bool

    private enum CodingKeys: String, CodingKey {
      case value, exponent, unit, dimension, factor, comparator, low, high
      case includesLow = "includes_low"
      case includesHigh = "includes_high"
    }
  }

  /// Where, and whether the sentence leaves it to others.
  struct RegionPart: Codable {
    var name: String
    var code: String?
    var level: String
    var parent: String?
    var inferred: Bool
  }

  /// When.
  struct PeriodPart: Codable {
    var start, end: String?
    var text, origin: String
    var yearless: String?
  }

  /// A rule, what it led to, and the words it used.
  struct Step: Codable {
    var field, rule: String
    var words: Place?
  }
}
