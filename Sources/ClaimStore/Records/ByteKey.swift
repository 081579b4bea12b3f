import ClaimModel

/// Text as a key of a dictionary, by its bytes: the hash of a String takes Chinese through Unicode normalisation,
/// which costs more than all else that is done with a name.
struct ByteKey: Hashable, Sendable {
  let text: String
  /// 64-bit FNV-1a of eight bytes at a time.
  private let hash: UInt64

  init(_ text: String) {
    var copy = text
    hash = copy.withUTF8 { bytes in
      var hash = FNV1a()
      let words = bytes.count / 8
      let raw = UnsafeRawBufferPointer(bytes)
      for word in 0..<words {
        hash.combine(raw.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
        hash.mix()
      }
      for byte in bytes[(words * 8)...] { hash.combine(UInt64(byte)) }
      return hash.value
    }
    self.text = text
  }

  static func == (a: ByteKey, b: ByteKey) -> Bool {
    a.hash == b.hash && a.text == b.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
