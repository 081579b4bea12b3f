/// The lines of a source, one at a time, in memory that grows with the longest line only.
struct LineStream: ~Copyable {
  private let source: ByteSource
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false

  /// Reads on from bytes that were already taken from the source.
  init(_ source: consuming ByteSource, after first: [UInt8] = []) {
    self.source = source
    buffer = first
  }

  /// The next line without its end; nil after the last.
  mutating func next() throws(ReadingError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      guard !isAtEnd else {
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      isAtEnd = try !source.read(into: &buffer)
    }
  }
}

extension LineStream {
  /// Everything that was not read as lines.
  mutating func rest() throws(ReadingError) -> [UInt8] {
    while try source.read(into: &buffer) {}
    defer { buffer = [] }
    return start == 0 ? buffer : Array(buffer[start...])
  }
}
