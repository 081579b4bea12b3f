/// What a word of a command is, which says what Tab offers for it.
enum CompletionPlace: Sendable, Hashable {
  case command, format, language, path
  case region, metric, unit, kind, status, entity, article, period, claim
  /// A finding of the last answer, and one that is put aside.
  case finding, dismissed
  /// A metric that was declared to mean another.
  case alias
  /// A table of the store; a word of a query.
  case table, sql
  /// One of a few words.
  case words([String])
  /// Nothing that is known.
  case other

  /// What the value of an option is, where its help does not list the values.
  init(option: String) {
    self =
      switch option {
      case "--region", "--regions", "--within", "--against": .region
      case "--metric", "--metrics": .metric
      case "--unit": .unit
      case "--kind": .kind
      case "--status": .status
      case "--entity": .entity
      case "--article": .article
      case "--period", "--since", "--until": .period
      case "--format": .format
      case "--lang", "--language": .language
      case "--store", "--output", "-o", "--file", "--script", "-f", "--vocabulary": .path
      case "--as": .words(["元", "万元", "亿元", "万亿元", "美元", "公顷", "亩", "平方米", "平方公里", "吨", "万吨", "人", "万人"])
      case "--rate": .words(["USD=", "EUR=", "JPY=", "GBP=", "HKD="])
      case "--encoding": .words(["utf-8", "utf-16", "gb18030", "gbk", "gb2312", "big5"])
      default: .other
      }
  }
}
