/// The hash FNV-1a of 64 bits: fast, and the same on every machine and in every run, which Swift's own is not.
///
/// http://www.isthe.com/chongo/tech/comp/fnv/
public struct FNV1a: Sendable, Hashable {
  /// The hash of what was taken so far.
  public var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  @inlinable public init() {}

  /// Takes a byte, or a word of as many bits as it has.
  @inlinable public mutating func combine(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01b3 }

  /// The hash of some bytes.
  @inlinable public init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { combine(UInt64(byte)) }
  }

  /// Folds the upper bits down, which words of more than a byte leave uneven.
  @inlinable public mutating func mix() { value ^= value >> 29 }

  /// The hash in hexadecimal, sixteen digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
