/// Takes packed values in their order, without copying them: what it hands out lives as long as the buffer.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func tag() -> PackedValues.Tag {
    defer { place += 1 }
    return PackedValues.Tag(rawValue: bytes[place]) ?? .null
  }

  mutating func number<Value: FixedWidthInteger>() -> Value {
    defer { place += MemoryLayout<Value>.size }
    return bytes.loadUnaligned(fromByteOffset: place, as: Value.self)
  }

  mutating func text() -> UnsafeRawBufferPointer {
    let length = Int(number() as Int32)
    defer { place += length }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
  }

  /// Writes the steps of a derivation as JSON, the rules by the numbers that the store gives them:
  /// `[[3,7,13,21,39],[5]]`.
  mutating func writeDerivation(into json: inout [UInt8], names: [Int64]) {
    json.removeAll(keepingCapacity: true)
    json.append(UInt8(ascii: "["))
    let count = number() as Int32
    for step in 0..<count {
      if step > 0 { json.append(UInt8(ascii: ",")) }
      json.append(UInt8(ascii: "["))
      Self.append(Int(names[Int(number() as Int32)]), to: &json)
      for _ in 0..<4 {
        let end = Int(number() as Int32)
        guard end >= 0 else { continue }
        json.append(UInt8(ascii: ","))
        Self.append(end, to: &json)
      }
      json.append(UInt8(ascii: "]"))
    }
    json.append(UInt8(ascii: "]"))
  }

  private static func append(_ number: Int, to json: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &json) }
    json.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
