/// A claim as a line of JSON: the same object for `extract`, `list` and `export`, with all that the claim says, so that
/// taking it back changes nothing. The names of its keys, in their order, are the program's interface.
struct ClaimLine: Decodable {
  static let record = "claim"
  /// What the program read of a claim that a person set right or rejected.
  static let asRead = "as-read"

  var record: String
  /// Nil in files that were written before records had a version.
  var version: Int?
  var id: Int64?
  var claimID: String?
  var doc: String
  var published, title, publisher, url: String?
  var start, end, byteStart, byteEnd: Int
  var text, kind: String
  var value, valueDecimal: String?
  var exponent: Int?
  var low, lowDecimal, high, highDecimal: String?
  var includesLow, includesHigh: Bool?
  var unit, dimension, factor: String?
  var comparator: String
  var metric, metricID, head: String?
  var modifiers: [ModifierPart]
  var entity: String?
  var entityPlace: Place?
  var region: RegionPart?
  var period: PeriodPart?
  var base: String?
  var status: String
  var attribution: String?
  var attributionPlace: Place?
  var qualifiers: [String]
  var aspect: String
  var timeKind, basis: String?
  var assertion: String
  var evidence: EvidencePart
  var original: Int64?
  var headline, locator: String?
  var sentence: Words
  var derivation: [Step]

  enum CodingKeys: String, CodingKey, CaseIterable {
    // What the line is, and the article: that of the line before it in an export.
    case record, version, id
    case claimID = "claim_id"
    case doc, published, title, publisher, url
    // The figure.
    case start, end
    case byteStart = "byte_start"
    case byteEnd = "byte_end"
    case text, kind, value
    case valueDecimal = "value_decimal"
    case exponent, low
    case lowDecimal = "low_decimal"
    case high
    case highDecimal = "high_decimal"
    case includesLow = "includes_low"
    case includesHigh = "includes_high"
    case unit, dimension, factor, comparator
    // Its context.
    case metric
    case metricID = "metric_id"
    case head, modifiers, entity
    case entityPlace = "entity_place"
    case region, period, base, status, attribution
    case attributionPlace = "attribution_place"
    case qualifiers, aspect
    case timeKind = "time_kind"
    case basis, assertion
    // How it is known.
    case evidence, original, headline, locator, sentence, derivation
  }

  /// A place in scalars and in bytes, ends excluded.
  struct Place: Decodable {
    var start, end, byteStart, byteEnd: Int

    enum CodingKeys: String, CodingKey {
      case start, end
      case byteStart = "byte_start"
      case byteEnd = "byte_end"
    }
  }

  /// Words and their place; nil words stand in a record of their own.
  struct Words: Decodable {
    var start, end, byteStart, byteEnd: Int
    var text: String?

    enum CodingKeys: String, CodingKey {
      case start, end
      case byteStart = "byte_start"
      case byteEnd = "byte_end"
      case text
    }
  }

  /// Words that narrow what is measured, and what they say of it.
  struct ModifierPart: Decodable {
    var kind, text: String

    enum CodingKeys: String, CodingKey { case kind, text }
  }

  /// Where, and whether the sentence leaves it to others.
  struct RegionPart: Decodable {
    var name: String
    var code: String?
    var level: String
    var parent: String?
    var inferred: Bool

    enum CodingKeys: String, CodingKey { case name, code, level, parent, inferred }
  }

  /// When: the days, and in EDTF also months or days of a year that is not known, `XXXX-07-09`.
  struct PeriodPart: Decodable {
    var start, end, firstDay, lastDay, edtf: String?
    var text: String
    var inferred: Bool
    var origin: String

    enum CodingKeys: String, CodingKey {
      case start, end, edtf, text, inferred, origin
      case firstDay = "first_day"
      case lastDay = "last_day"
    }
  }

  /// How near the words of a field stand; null for one that is not known.
  struct EvidencePart: Decodable {
    var metric, region, period, status: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case metric, region, period, status }
  }

  /// A rule, the field that it led to, how near the words stand that it used, and where.
  struct Step: Decodable {
    var field, rule, evidence: String
    var start, end, byteStart, byteEnd: Int?

    enum CodingKeys: String, CodingKey {
      case field, rule, evidence, start, end
      case byteStart = "byte_start"
      case byteEnd = "byte_end"
    }
  }
}
