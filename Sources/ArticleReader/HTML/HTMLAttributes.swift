import Glibc

/// The attributes of an element, as the parser holds them while it hands the element over.
struct HTMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.pairs = pairs
  }

  /// The value of an attribute, named in lower case; empty where it has none, nil where it is not there.
  subscript(_ name: StaticString) -> String? { bytes(of: name).map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of a value, as long as the parser holds them.
  func bytes(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard var pair = pairs else { return nil }
    while let key = pair.pointee {
      if memcmp(key, name.utf8Start, min(name.utf8CodeUnitCount, Self.length(key)) + 1) == 0 {
        return UnsafeBufferPointer(start: pair[1], count: pair[1].map(Self.length) ?? 0)
      }
      pair += 2
    }
    return nil
  }

  /// A number from 1, as rows and columns are counted.
  func count(_ name: StaticString) -> Int { self[name].flatMap { Int($0) }.map { max(1, $0) } ?? 1 }

  /// Whether the page says that the element is not shown. What is only invisible is shown later, by a script.
  var areHidden: Bool {
    guard pairs != nil else { return false }
    if bytes(of: "hidden") != nil { return true }
    guard let style = bytes(of: "style"), style.contains(where: { $0 | 0x20 == UInt8(ascii: "d") }) else {
      return false
    }
    var plain: [UInt8] = []
    for byte in style where byte > 0x20 { plain.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return plain.split(separator: UInt8(ascii: ";")).contains { $0.starts(with: "display:none".utf8) }
  }

  private static func length(_ text: UnsafePointer<UInt8>) -> Int {
    text.withMemoryRebound(to: CChar.self, capacity: 1) { strlen($0) }
  }
}
