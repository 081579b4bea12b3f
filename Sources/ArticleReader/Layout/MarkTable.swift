/// Words to look for at a place of a text, each with a value; every word has at least three bytes.
struct MarkTable<Value: Sendable>: Sendable {
  private struct Mark: Sendable {
    var word: [UInt8]
    var value: Value
  }

  /// Marks by the second and third byte of their first character, the longest first.
  private var buckets: [[Mark]]
  /// Which buckets hold something: one byte to look at on the hot path.
  private var isUsed: [Bool]

  init(_ marks: some Sequence<(word: String, value: Value)>) {
    buckets = Array(repeating: [], count: 4096)
    isUsed = Array(repeating: false, count: 4096)
    for (word, value) in marks {
      let bytes = Array(word.utf8)
      guard bytes.count >= 3 else { continue }
      let key = Self.key(bytes, 0)
      buckets[key].append(Mark(word: bytes, value: value))
      buckets[key].sort { $0.word.count > $1.word.count }
      isUsed[key] = true
    }
  }

  /// The longest mark that begins at a byte, and its length.
  func match(_ bytes: [UInt8], at index: Int, before end: Int) -> (length: Int, value: Value)? {
    guard index + 2 < end else { return nil }
    let key = Self.key(bytes, index)
    guard isUsed[key] else { return nil }
    for mark in buckets[key] where index + mark.word.count <= end {
      var offset = 0
      while offset < mark.word.count, bytes[index + offset] == mark.word[offset] { offset += 1 }
      if offset == mark.word.count { return (offset, mark.value) }
    }
    return nil
  }

  private static func key(_ bytes: [UInt8], _ index: Int) -> Int {
    Int(bytes[index + 1] & 63) << 6 | Int(bytes[index + 2] & 63)
  }
}
