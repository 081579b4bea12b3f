/// A set of pairs of characters that answers "surely not" fast and sometimes "maybe" for a pair that is not in it.
///
/// It takes no more memory than its pairs need, so that the filters of many dictionaries stay in the cache together.
struct PairFilter: Sendable {
  private let bits: [UInt64]
  private let mask: UInt32

  init(_ pairs: [(FoldedScalar, FoldedScalar)]) {
    var count = 512
    while count < pairs.count * 16 { count *= 2 }
    let mask = UInt32(count - 1)
    var bits = [UInt64](repeating: 0, count: count / 64)
    for (first, second) in pairs {
      let place = Self.place(first, second, mask)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    self.bits = bits
    self.mask = mask
  }

  @inline(__always)
  func mayHold(_ first: FoldedScalar, _ second: FoldedScalar) -> Bool {
    let place = Self.place(first, second, mask)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// The bit of a pair.
  @inline(__always)
  private static func place(_ first: FoldedScalar, _ second: FoldedScalar, _ mask: UInt32) -> Int {
    let mixed = (UInt32(first.value) << 16 | UInt32(second.value)) &* 0x9E37_79B1
    return Int(truncatingIfNeeded: (mixed >> 9) & mask)
  }
}
