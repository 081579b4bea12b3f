import ClaimModel
import GRDB

/// Reads the derivations of claims: JSON, the rules by their numbers.
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
