/// The least that any reader of Chinese text in Swift must do: decode UTF-8, as the standard library does, and look
/// each scalar up in a table.
struct ReferencePass {
  private let table: [UInt8] = (0..<0x110000).map { UInt8(truncatingIfNeeded: $0 >> 8 ^ $0) }

  /// A sum over the table's entries, so that nothing is optimised away.
  func run(_ text: String) -> UInt64 {
    var sum: UInt64 = 0
    for scalar in text.unicodeScalars { sum &+= UInt64(table[Int(scalar.value)]) }
    return sum
  }
}
