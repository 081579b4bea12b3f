/// A set of pairs of characters that answers "surely not" fast and sometimes "maybe" for a pair that is not in it.
struct PairFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x20000 / 64)

  mutating func insert(_ first: FoldedScalar, _ second: FoldedScalar) {
    let place = Self.place(first, second)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  func mayHold(_ first: FoldedScalar, _ second: FoldedScalar) -> Bool {
    let place = Self.place(first, second)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// The bit of a pair, of 2^17.
  @inline(__always)
  private static func place(_ first: FoldedScalar, _ second: FoldedScalar) -> Int {
    Int(truncatingIfNeeded: (UInt32(first.value) &* 0x9E37 ^ UInt32(second.value) &* 0x85EB) & 0x1FFFF)
  }
}
