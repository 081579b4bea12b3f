import ClaimModel
import GRDB

/// Writes derivations as JSON, the rules by their numbers: `[[3,7,13,21,39],[5]]`.
struct RuleWriter {
  private var numbers: [ByteKey: [(field: Derivation.Field, id: Int64)]] = [:]
  private var json: [UInt8] = []

  /// Adds a derivation to the statement, and stores the rules that are new.
  mutating func add(_ derivation: [Derivation], to row: inout RowStatement, _ db: Database) throws {
    json.removeAll(keepingCapacity: true)
    json.append(UInt8(ascii: "["))
    for (index, step) in derivation.enumerated() {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      json.append(UInt8(ascii: "["))
      append(try id(of: step, db))
      if let words = step.words {
        for place in [words.scalars, words.bytes] {
          json.append(UInt8(ascii: ","))
          append(Int64(place.lowerBound))
          json.append(UInt8(ascii: ","))
          append(Int64(place.upperBound))
        }
      }
      json.append(UInt8(ascii: "]"))
    }
    json.append(UInt8(ascii: "]"))
    json.withUnsafeBufferPointer { row.add(utf8: $0) }
  }

  private mutating func append(_ number: Int64) {
    if number >= 10 { append(number / 10) }
    json.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func id(of step: Derivation, _ db: Database) throws -> Int64 {
    let key = ByteKey(step.rule)
    if let known = numbers[key]?.first(where: { $0.field == step.field }) { return known.id }
    let (field, rule) = (step.field.rawValue, step.rule)
    let id = try NameWriter.id(
      db, of: "SELECT id FROM rules WHERE field = \(field) AND rule = \(rule)",
      orInsert: "INSERT INTO rules (field, rule) VALUES (\(field), \(rule))")
    numbers[key, default: []].append((step.field, id))
    return id
  }
}

/// Reads what `RuleWriter` writes.
struct RuleReader {
  private let rules: [Int64: (field: Derivation.Field, rule: String)]

  init(_ database: Database) throws {
    var rules: [Int64: (field: Derivation.Field, rule: String)] = [:]
    try database.forEachRow("SELECT id, field, rule FROM rules") { row in
      var columns = row
      if let id = columns.number(), let field: Derivation.Field = columns.named(), let rule = columns.text() {
        rules[id] = (field, rule)
      }
    }
    self.rules = rules
  }

  /// The steps of a derivation; those that say what no rule says are left out.
  func derivation(_ json: UnsafeBufferPointer<UInt8>) -> [Derivation] {
    var steps: [Derivation] = []
    var numbers: [Int] = []
    var number: Int?
    for byte in json {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = (number ?? 0) &* 10 &+ Int(byte - UInt8(ascii: "0"))
      default:
        if let ended = number { numbers.append(ended) }
        number = nil
        guard byte == UInt8(ascii: "]") else { continue }
        if let step = step(numbers) { steps.append(step) }
        numbers.removeAll(keepingCapacity: true)
      }
    }
    return steps
  }

  private func step(_ numbers: [Int]) -> Derivation? {
    guard let first = numbers.first, let rule = rules[Int64(first)] else { return nil }
    guard numbers.count == 5, numbers[1] <= numbers[2], numbers[3] <= numbers[4] else {
      return Derivation(rule.field, rule: rule.rule)
    }
    return Derivation(
      rule.field, rule: rule.rule,
      words: TextSpan(scalars: numbers[1]..<numbers[2], bytes: numbers[3]..<numbers[4]))
  }
}
