import Glibc

/// An open file descriptor that is read in chunks.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let closes: Bool
  private static let chunk = 1 << 18

  /// Reads from a descriptor that stays open.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    closes = false
  }

  /// Opens a file.
  init(opening path: String) throws(ReadingError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    self.descriptor = descriptor
    self.path = path
    closes = true
  }

  deinit {
    if closes { close(descriptor) }
  }

  /// Appends the next bytes; false at the end.
  func read(into bytes: inout [UInt8]) throws(ReadingError) -> Bool {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      var result: Int
      repeat { result = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while result < 0 && errno == EINTR
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    guard failure == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(failure))) }
    bytes += chunk
    return !chunk.isEmpty
  }
}
