/// Text as a key of a dictionary, by its bytes: the hash of a String takes Chinese through Unicode normalisation,
/// which costs more than all else that is done with a name.
struct ByteKey: Hashable, Sendable {
  let text: String
  /// 64-bit FNV-1a of eight bytes at a time.
  private let hash: UInt64

  init(_ text: String) {
    var copy = text
    hash = copy.withUTF8 { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      let words = bytes.count / 8
      let raw = UnsafeRawBufferPointer(bytes)
      for word in 0..<words {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) &* 0x100_0000_01b3
        hash ^= hash >> 29
      }
      for byte in bytes[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
    self.text = text
  }

  static func == (a: ByteKey, b: ByteKey) -> Bool {
    a.hash == b.hash && a.text == b.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
