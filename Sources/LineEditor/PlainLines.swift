import Foundation

/// Lines from a pipe, a file or a dumb terminal, as they are: no editing, no escape sequences.
struct PlainLines {
  private let input: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isFirst = true

  init(input: Int32) {
    self.input = input
  }

  enum Line: Equatable {
    case line(String), interrupted, endOfFile
  }

  /// The next line without its end; what is not UTF-8 is replaced.
  mutating func next() -> Line {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return .line(decoded(buffer[start..<end]))
      }
      searched = buffer.count
      switch fill() {
      case .more: continue
      case .interrupted: return .interrupted
      case .ended:
        guard start < buffer.count else { return .endOfFile }
        defer { start = buffer.count }
        return .line(decoded(buffer[start...]))
      }
    }
  }

  private enum Filling {
    case more, interrupted, ended
  }

  private mutating func fill() -> Filling {
    // Ctrl-C ends a poll, but not a read.
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    if poll(&waiting, 1, -1) < 0, errno == EINTR {
      defer { Interrupts.clear() }
      return Interrupts.isPending ? .interrupted : .more
    }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &chunk, chunk.count)
    guard count > 0 else { return .ended }
    buffer += chunk[..<count]
    return .more
  }

  private mutating func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isFirst = false
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
