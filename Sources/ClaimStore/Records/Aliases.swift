import ClaimModel
import GRDB

/// Which metrics were declared to mean the same.
struct Aliases {
  private let meanings: [String: String]

  init(_ database: Database) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT name, meaning FROM aliases")
    self.init(rows.map { ($0[0], $0[1]) })
  }

  init(_ rows: [(name: String, meaning: String)]) {
    meanings = Dictionary(rows.map { ($0.name, $0.meaning) }, uniquingKeysWith: { $1 })
  }

  /// What a phrase or an entry of the vocabulary stands for, in the end.
  func meaning(of name: String) -> String {
    var (name, steps) = (name, 0)
    while let next = meanings[name], steps <= meanings.count { (name, steps) = (next, steps + 1) }
    return name
  }

  /// The names that stand for the same as a name, itself included.
  func synonyms(of name: String) -> [String] {
    let target = meaning(of: name)
    return ([target] + meanings.keys.filter { meaning(of: $0) == target }).sorted()
  }

  /// A reading with the identifier that all of its synonyms share; without aliases it stays as it is.
  func applied(to metric: MetricReading) -> MetricReading {
    guard !meanings.isEmpty else { return metric }
    let entry = metric.id?.name
    let name = meanings[metric.phrase] != nil ? metric.phrase : entry ?? metric.phrase
    let target = meaning(of: name)
    guard target != name || meanings.values.contains(target) else { return metric }
    var meant = metric
    meant.id = MetricID(target)
    return meant
  }
}
