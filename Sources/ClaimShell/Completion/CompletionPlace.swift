/// What a word of a command is, which says what Tab offers for it.
enum CompletionPlace: Sendable, Hashable {
  case command, format, language, path
  case region, metric, unit, kind, status, entity, article, period, claim
  /// One of a few words.
  case words([String])
  /// Nothing that is known.
  case other

  /// What the value of an option is.
  init(option: String) {
    self =
      switch option {
      case "--region", "--regions", "--within": .region
      case "--metric", "--metrics": .metric
      case "--unit": .unit
      case "--kind": .kind
      case "--status": .status
      case "--entity": .entity
      case "--article": .article
      case "--period", "--since", "--until": .period
      case "--format": .format
      case "--lang", "--language": .language
      case "--store", "--output", "-o", "--file", "--script", "-f": .path
      default: .other
      }
  }
}
