/// What two figures share that may tell one fact: their value, or a value that a slip makes of both.
struct RetellingKey: Sendable, Hashable, Comparable {
  /// The last bit tells keys of one value.
  let bits: UInt64

  init(_ hash: UInt64, isOfOneValue: Bool) { bits = hash & ~1 | (isOfOneValue ? 1 : 0) }

  /// Reads `text`.
  init?(_ text: some StringProtocol) {
    guard let bits = UInt64(text, radix: 16) else { return nil }
    self.bits = bits
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Whether the figures that share it have one value.
  var isOfOneValue: Bool { bits & 1 == 1 }

  static func < (a: RetellingKey, b: RetellingKey) -> Bool { a.bits < b.bits }
}
