import ClaimModel

/// What many claims name, and the store keeps once.
enum StoredName: Sendable, Equatable {
  case region(Region)
  case metric(MetricReading)
  case unit(FigureUnit)
  case period(Period)
  case entity(String)
  case rule(Derivation.Field, String)

  /// What most names differ in already.
  var word: String {
    switch self {
    case .region(let region): region.code ?? region.name
    case .metric(let metric): metric.phrase
    case .unit(let unit): unit.symbol
    case .period(let period): period.text
    case .entity(let name): name
    case .rule(_, let rule): rule
    }
  }

  /// All that makes it this name and no other.
  var key: ByteKey {
    let parts: [String?] =
      switch self {
      case .region(let region): ["r", region.name, region.code, region.level.rawValue, region.parent]
      case .metric(let metric): ["m", metric.phrase, metric.id?.name]
      case .unit(let unit): ["u", unit.symbol, unit.dimension.rawValue, unit.factor.stored]
      case .period(let period):
        [
          "p", period.text, period.origin.rawValue, period.start?.stored.description, period.end?.stored.description,
          period.yearless?.stored,
        ]
      case .entity(let name): ["e", name]
      case .rule(let field, let rule): ["d", field.rawValue, rule]
      }
    return ByteKey(parts.map { $0 ?? "" }.joined(separator: "\u{1F}"))
  }
}

/// A name with its key, which is worked out once.
struct KeyedName: Sendable {
  let name: StoredName
  let key: ByteKey
}
