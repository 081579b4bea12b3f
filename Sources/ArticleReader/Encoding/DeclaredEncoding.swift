extension TextEncoding {
  /// The encoding that a page of HTML or XML declares in its first bytes, as `<meta charset=…>`, in the content of
  /// `<meta http-equiv=…>` or in `<?xml encoding=…?>`.
  init?(declaredBy page: ArraySlice<UInt8>) {
    let head = page.prefix(8192).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    var index = 0
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let word: StaticString
      if Self.has("meta", in: head, at: index) {
        word = "charset"
      } else if Self.has("?xml", in: head, at: index) {
        word = "encoding"
      } else {
        continue
      }
      let end = head[index...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      for start in index..<end where Self.has(word, in: head, at: start) {
        if let name = Self.value(in: head[start + word.utf8CodeUnitCount..<end]),
          let encoding = TextEncoding(named: name)
        {
          self = encoding
          return
        }
      }
      index = end
    }
    return nil
  }

  private static func has(_ word: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
    word.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// The name after `=`, in quotes or without.
  private static func value(in bytes: ArraySlice<UInt8>) -> String? {
    let rest = bytes.drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    let name = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      .prefix { isDigit($0) || $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
