import CZlib
import Glibc

/// An open file, pipe or device that is read in chunks; what gzip packed is unpacked on the way.
final class ByteSource {
  let limits: ReadingLimits
  /// Nil where the bytes are in memory.
  private let file: gzFile?
  private var held: [UInt8] = []
  private let descriptor: Int32
  private let path: String
  /// Whether bytes are handed over as they come; zlib waits until it has as many as it was asked for.
  private var isLive = false
  private let isStopped: @Sendable () -> Bool
  private var unpacked = 0
  private static let chunk = 1 << 18

  /// Reads what is in memory already.
  init(_ bytes: [UInt8], path: String, limits: ReadingLimits) {
    (file, descriptor, held) = (nil, -1, bytes)
    (self.path, self.limits) = (path, limits)
    isStopped = { false }
  }

  /// Reads from a descriptor that stays open; what is live is not unpacked.
  convenience init(
    descriptor: Int32, path: String, isLive: Bool = false, limits: ReadingLimits,
    isStopped: @escaping @Sendable () -> Bool
  ) throws(ReadingError) {
    try self.init(owning: dup(descriptor), path, limits, isStopped)
    self.isLive = isLive
  }

  /// Opens a file. A pipe that nobody writes to is opened at once and waited for.
  convenience init(opening path: String, limits: ReadingLimits, isStopped: @escaping @Sendable () -> Bool)
    throws(ReadingError)
  {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    try self.init(owning: descriptor, path, limits, isStopped)
    _ = fcntl(descriptor, F_SETFL, 0)
  }

  private init(
    owning descriptor: Int32, _ path: String, _ limits: ReadingLimits, _ isStopped: @escaping @Sendable () -> Bool
  ) throws(ReadingError) {
    guard descriptor >= 0, let file = gzdopen(descriptor, "rb") else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    gzbuffer(file, UInt32(Self.chunk))
    self.file = file
    self.descriptor = descriptor
    self.path = path
    self.limits = limits
    self.isStopped = isStopped
  }

  deinit { if let file { gzclose(file) } }

  /// Appends the next bytes; false at the end.
  func read(into bytes: inout [UInt8]) throws(ReadingError) -> Bool {
    guard let file else {
      defer { held = [] }
      bytes += held
      return !held.isEmpty
    }
    try waitForBytes()
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      count =
        isLive
        ? max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        : max(0, Int(gzread(file, buffer.baseAddress, UInt32(buffer.count))))
    }
    bytes += chunk
    if isLive { return !chunk.isEmpty }
    unpacked += chunk.count
    if chunk.isEmpty { try checkEnd(of: file) }
    if gzdirect(file) == 0 {
      let packed = gzoffset(file)
      let exceeded = limits.exceeded(unpacked: unpacked, from: packed >= 0 ? packed : nil)
      if let exceeded { throw tooLarge(exceeded) }
    }
    return !chunk.isEmpty
  }

  /// What to tell of a document, or of a line of it, that goes beyond a limit.
  func tooLarge(_ limit: ReadingLimits.Name, line: Int? = nil) -> ReadingError {
    .tooLarge(path: path, line: line, limit: limit, allowed: limits[limit])
  }

  /// Waits for the writer of a pipe; a file is ready at once.
  private func waitForBytes() throws(ReadingError) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 100) <= 0 {
      if isStopped() { throw .stopped(path: path) }
    }
  }

  /// A packed file that breaks off or is damaged ends with an error.
  private func checkEnd(of file: gzFile) throws(ReadingError) {
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
