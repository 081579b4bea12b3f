/// JSON written byte by byte into a buffer.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Empties the buffer and keeps its room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends other JSON.
  mutating func append(_ other: JSONText) { bytes += other.bytes }

  /// Sends what was written once it is worth a write, and starts again.
  mutating func sendIfLong(_ send: ([UInt8]) throws -> Void) throws {
    guard bytes.count > 1 << 16 else { return }
    try send(bytes)
    clear()
  }

  /// Appends punctuation and names that need no escaping.
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Appends true or false.
  mutating func boolean(_ value: Bool) { if value { raw("true") } else { raw("false") } }

  /// Appends a string in quotes, or null.
  mutating func string(_ text: String?) {
    guard var text else { return raw("null") }
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: utf8[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      let digits = Array("0123456789abcdef".utf8)
      raw("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }

  /// One string as JSON.
  static func string(_ text: String) -> String {
    var json = JSONText()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
