import ClaimModel
import GRDB

/// Reads the derivations of claims: JSON, the rules by their numbers.
struct RuleReader {
  private let rules: [Int64: Derivation]

  init(_ database: Database) throws {
    var rules: [Int64: Derivation] = [:]
    try database.forEachRow("SELECT id, field, rule, evidence FROM rules") { row in
      var columns = row
      if let id = columns.number(), let field: Derivation.Field = columns.named(), let rule = columns.text(),
        let evidence: Evidence = columns.named()
      {
        rules[id] = Derivation(field, rule: rule, evidence: evidence)
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
    guard let first = numbers.first, var step = rules[Int64(first)] else { return nil }
    if numbers.count == 5, numbers[1] <= numbers[2], numbers[3] <= numbers[4] {
      step.words = TextSpan(scalars: numbers[1]..<numbers[2], bytes: numbers[3]..<numbers[4])
    }
    return step
  }
}
