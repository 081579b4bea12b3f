/// The lines of a source, one at a time, in memory that grows with the longest line only.
final class LineStream {
  private var source: ByteSource
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  private let encoding: TextEncoding

  /// Reads on from bytes that were already taken from the source.
  init(_ source: ByteSource, after first: [UInt8] = [], encoding: TextEncoding) {
    self.source = source
    self.encoding = encoding
    buffer = first
  }

  /// The next line without its end; nil after the last. One that is too long, told of by its number, is passed over.
  func next(number: Int) throws(ReadingError) -> ArraySlice<UInt8>? {
    var searched = start
    var isTooLong = false
    while true {
      let end = encoding.lineEnd(in: buffer[searched...])
      isTooLong = isTooLong || (end?.lowerBound ?? buffer.count) - start > source.limits.record
      if end != nil || isAtEnd {
        let line = buffer[start..<(end?.lowerBound ?? buffer.count)]
        start = end?.upperBound ?? buffer.count
        if isTooLong { throw source.tooLarge(.record, line: number) }
        return end == nil && line.isEmpty ? nil : line
      }
      // A character of two bytes may be cut.
      buffer.removeSubrange(..<(isTooLong ? buffer.count & ~1 : start))
      start = 0
      searched = buffer.count & ~1
      isAtEnd = try !source.read(into: &buffer)
    }
  }
}

extension LineStream {
  /// The next bytes as they come; nil at the end.
  func chunk() throws(ReadingError) -> [UInt8]? {
    if start == buffer.count {
      (buffer, start) = ([], 0)
      guard try source.read(into: &buffer) else { return nil }
    }
    defer { start = buffer.count }
    return Array(buffer[start...])
  }

  /// Everything that was not read as lines.
  func rest() throws(ReadingError) -> [UInt8] {
    repeat {
      if buffer.count - start > source.limits.record { throw source.tooLarge(.record) }
    } while try source.read(into: &buffer)
    defer { buffer = [] }
    return start == 0 ? buffer : Array(buffer[start...])
  }
}

extension TextEncoding {
  /// The first end of a line in bytes that begin with a whole character. No character of the encodings with single
  /// bytes holds the byte of a line's end.
  fileprivate func lineEnd(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let (low, high): (UInt8, UInt8)
    switch self {
    case .utf8, .gb18030, .big5: return bytes.firstIndex(of: 0x0A).map { $0..<$0 + 1 }
    case .utf16LittleEndian: (low, high) = (0x0A, 0)
    case .utf16BigEndian: (low, high) = (0, 0x0A)
    }
    return stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
      .first { bytes[$0] == low && bytes[$0 + 1] == high }.map { $0..<$0 + 2 }
  }
}
