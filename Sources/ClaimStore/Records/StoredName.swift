import ClaimModel

/// What many claims name, and the store keeps once.
enum StoredName: Sendable, Equatable {
  case region(Region)
  case metric(MetricReading)
  case unit(FigureUnit)
  case period(Period)
  case entity(String)
  case rule(Derivation.Field, String, Evidence)
  case reading(StoredReading)

  /// What most names differ in already.
  var word: String {
    switch self {
    case .region(let region): region.code ?? region.name
    case .metric(let metric): metric.phrase
    case .unit(let unit): unit.symbol
    case .period(let period): period.text
    case .entity(let name): name
    case .rule(_, let rule, _): rule
    case .reading(let reading): reading.aspect.rawValue
    }
  }

  /// All that makes it this name and no other.
  var key: ByteKey {
    let parts: [String?] =
      switch self {
      case .region(let region): ["r", region.name, region.code, region.level.rawValue, region.parent]
      case .metric(let metric): ["m", metric.phrase, metric.id?.name, metric.storedHead, metric.modifiers.stored]
      case .unit(let unit): ["u", unit.symbol, unit.dimension.rawValue, unit.factor.stored]
      case .period(let period):
        [
          "p", period.text, period.origin.rawValue, period.start?.stored.description, period.end?.stored.description,
          period.yearless?.stored,
        ]
      case .entity(let name): ["e", name]
      case .rule(let field, let rule, let evidence): ["d", field.rawValue, rule, evidence.rawValue]
      case .reading(let reading): ["c"] + reading.values
      }
    return ByteKey(parts.map { $0 ?? "" }.joined(separator: "\u{1F}"))
  }
}

/// A name with its key, which is worked out once.
struct KeyedName: Sendable {
  let name: StoredName
  let key: ByteKey
}
