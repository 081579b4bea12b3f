import Glibc

/// The attributes of an element, as the parser holds them while it hands the element over.
struct HTMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.pairs = pairs
  }

  /// The value of an attribute, named in lower case; empty where it has none, nil where it is not there.
  subscript(_ name: StaticString) -> String? {
    guard let place = place(of: name) else { return nil }
    return place.map { String(cString: $0) } ?? ""
  }

  /// A number from 1, as rows and columns are counted.
  func count(_ name: StaticString) -> Int { self[name].flatMap { Int($0) }.map { max(1, $0) } ?? 1 }

  /// Whether the page says that the element is not shown.
  var areHidden: Bool {
    guard pairs != nil else { return false }
    if place(of: "hidden") != nil { return true }
    guard let style = self["style"] else { return false }
    let plain = style.utf8.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return String(decoding: plain, as: UTF8.self).split(separator: ";").contains {
      $0.hasPrefix("display:none") || $0.hasPrefix("visibility:hidden")
    }
  }

  private func place(of name: StaticString) -> UnsafePointer<UInt8>?? {
    guard var pair = pairs else { return nil }
    while let key = pair.pointee {
      let value = pair[1]
      if key.withMemoryRebound(
        to: CChar.self, capacity: 1,
        { key in
          name.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) { strcmp(key, $0) == 0 }
        })
      {
        return .some(value)
      }
      pair += 2
    }
    return nil
  }
}
