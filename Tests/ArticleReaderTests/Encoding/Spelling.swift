import Glibc

/// The bytes of a text in an encoding of iconv.
func spell(_ text: String, in encoding: String) -> [UInt8] {
  guard let converter = iconv_open(encoding, "UTF-8") else { return [] }
  defer { iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var left = input.count
  return [UInt8](unsafeUninitializedCapacity: input.count * 4 + 8) { buffer, count in
    var room = buffer.count
    var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
    input.withUnsafeMutableBufferPointer { source in
      var source = source.baseAddress
      _ = iconv(converter, &source, &left, &target, &room)
    }
    count = left == 0 ? buffer.count - room : 0
  }
}
