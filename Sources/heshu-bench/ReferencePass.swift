/// The least that any reader of Chinese text must do: decode UTF-8 and look each scalar up in a table.
struct ReferencePass {
  private let table: [UInt8] = (0..<0x10000).map { UInt8(truncatingIfNeeded: $0 >> 8 ^ $0) }

  /// A sum over the table's entries, so that nothing is optimised away.
  func run(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { utf8 in
      table.withUnsafeBufferPointer { table in
        var sum: UInt64 = 0
        var offset = 0
        while offset < utf8.count {
          let first = UInt32(utf8[offset])
          var value = first
          switch first {
          case 0..<0x80: offset += 1
          case 0xC0..<0xE0:
            value = (first & 0x1F) << 6 | UInt32(utf8[offset + 1]) & 0x3F
            offset += 2
          case 0xE0..<0xF0:
            value = (first & 0x0F) << 12 | (UInt32(utf8[offset + 1]) & 0x3F) << 6 | UInt32(utf8[offset + 2]) & 0x3F
            offset += 3
          default:
            value = 0xFFFF
            offset += 4
          }
          sum &+= UInt64(table[Int(value & 0xFFFF)])
        }
        return sum
      }
    }
  }
}
