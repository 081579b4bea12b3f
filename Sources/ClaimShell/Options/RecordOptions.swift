import ArgumentParser
import ArticleReader

/// What records call their fields.
struct RecordOptions: ParsableArguments {
  @Option(
    name: .customLong("field"),
    help: .init(
      en: "What records call a field, text=content; also html, id, title, url, date, publisher. Usual names are known.",
      zh: "记录里某个字段的名称，如 text=content；还有 html、id、title、url、date、publisher。常用的名称不必写。"))
  var fields: [String] = []

  /// The names by the fields that they stand for.
  var names: [String: String] {
    let pairs = fields.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { _, last in last }
  }

  func validate() throws {
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, ReadingOptions.fieldNames.contains(String(parts[0])) else {
        throw ValidationError(
          en: "--field takes FIELD=NAME, the first one of \(ReadingOptions.fieldNames.joined(separator: ", "))",
          zh: "--field 要写 字段=名称，字段是 \(ReadingOptions.fieldNames.joined(separator: "、")) 之一")
      }
    }
  }
}
