import CZlib
import Glibc

/// An open file that is read in chunks; what gzip packed is unpacked on the way.
struct ByteSource: ~Copyable {
  private let file: gzFile
  private let path: String
  private static let chunk = 1 << 18

  /// Reads from a descriptor that stays open.
  init(descriptor: Int32, path: String) throws(ReadingError) {
    try self.init(owning: dup(descriptor), path: path)
  }

  /// Opens a file.
  init(opening path: String) throws(ReadingError) {
    try self.init(owning: open(path, O_RDONLY | O_CLOEXEC), path: path)
  }

  private init(owning descriptor: Int32, path: String) throws(ReadingError) {
    guard descriptor >= 0, let file = gzdopen(descriptor, "rb") else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    gzbuffer(file, UInt32(Self.chunk))
    self.file = file
    self.path = path
  }

  deinit { gzclose(file) }

  /// Appends the next bytes; false at the end.
  func read(into bytes: inout [UInt8]) throws(ReadingError) -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      count = max(0, Int(gzread(file, buffer.baseAddress, UInt32(buffer.count))))
    }
    bytes += chunk
    if chunk.isEmpty { try checkEnd() }
    return !chunk.isEmpty
  }

  /// A packed file that breaks off or is damaged ends with an error.
  private func checkEnd() throws(ReadingError) {
    var code: Int32 = 0
    gzerror(file, &code)
    switch code {
    case Z_OK, Z_STREAM_END: return
    case Z_ERRNO: throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    case Z_BUF_ERROR: throw .broken(path: path, byte: Int(gztell(file)), isCut: true)
    default: throw .broken(path: path, byte: Int(gztell(file)), isCut: false)
    }
  }
}
