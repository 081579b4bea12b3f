import Glibc

/// A conversion to UTF-8 by iconv.
struct Conversion: ~Copyable {
  private let descriptor: iconv_t

  /// Opens a conversion; nil where the system has none for the encoding.
  init?(from encoding: TextEncoding) {
    // The characters that Hong Kong added are a superset.
    let name = encoding == .big5 ? "BIG5-HKSCS" : encoding.rawValue
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Converts up to the first byte that spells no character; answers how many bytes that is.
  func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) -> Int {
    iconv(descriptor, nil, nil, nil, nil)
    var left = bytes.count
    // Two bytes become at most four; single bytes stay.
    output += [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 4) { buffer, count in
      var room = buffer.count
      var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      bytes.withUnsafeBytes { source in
        // iconv moves the pointer and leaves the bytes alone.
        var source = UnsafeMutableRawPointer(mutating: source.baseAddress)?.assumingMemoryBound(to: CChar.self)
        _ = iconv(descriptor, &source, &left, &target, &room)
      }
      count = buffer.count - room
    }
    return bytes.count - left
  }
}
