import Foundation

/// A history of entries in a plain UTF-8 file: one line an entry, newlines written as `\n` and backslashes doubled.
///
/// Every entry is there once, where it was last used. Shells open side by side keep each other's entries. Only the owner
/// may read it.
public struct HistoryFile: Sendable, Hashable {
  /// Where the file is.
  public let path: String

  /// Names a file; it is made, with its folder, when the first entry is appended.
  public init(path: String) {
    self.path = path
  }

  /// `$XDG_STATE_HOME/heshu/history`, or `~/.local/state/heshu/history`; nil if there is no home.
  public static func standard(environment: [String: String]) -> HistoryFile? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return HistoryFile(path: state + "/heshu/history")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return HistoryFile(path: home + "/.local/state/heshu/history")
  }

  /// The history could not be read or written.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What the system says.
    public let reason: String

    /// What happened, and what to do.
    public var description: String { "the history \(path) cannot be used: \(reason)" }

    init(path: String, code: Int32) {
      self.path = path
      reason = String(cString: strerror(code))
    }
  }

  /// The entries, oldest first, each once, where it was last used; at most `limit`. No file is an empty history.
  public func load(limit: Int = 2000) throws(Failure) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw Failure(path: path, code: errno)
    }
    try Self.refuseOthers(descriptor, path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let data = try? file.readToEnd() ?? Data() else { throw Failure(path: path, code: EIO) }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    var seen = Set<String>()
    var newestFirst: [String] = []
    for line in lines.reversed() where newestFirst.count < limit {
      let entry = Self.unescaped(line)
      if seen.insert(entry).inserted { newestFirst.append(entry) }
    }
    return newestFirst.reversed()
  }

  /// Writes an entry at the end of the file and takes an earlier one like it out. Of a file beyond `size` bytes the
  /// older half goes.
  ///
  /// The file is locked meanwhile, and exchanged for a new one at once where it changes before its end: no other shell's
  /// entry is lost, and whoever reads sees all of it.
  public func append(_ entry: String, size: Int = 1 << 20) throws(Failure) {
    let descriptor = try openLocked()
    defer { close(descriptor) }
    try Self.refuseOthers(descriptor, path)
    let line = Data((Self.escaped(entry) + "\n").utf8)
    guard let before = FileManager.default.contents(atPath: path) else { throw Failure(path: path, code: EIO) }
    var lines = before
    if let place = Self.place(of: line, in: lines) { lines.removeSubrange(place) }
    if lines.count + line.count > size, let middle = lines[(lines.count / 2)...].firstIndex(of: Self.newline) {
      lines.removeSubrange(...middle)
    }
    if lines.count < before.count { return try exchange(for: lines + line) }
    // One write: nothing stands between its bytes.
    let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == line.count, fchmod(descriptor, 0o600) == 0 else { throw Failure(path: path, code: errno) }
  }

  /// A pipe or device would be waited for without end; it has no past.
  private static func refuseOthers(_ descriptor: Int32, _ path: String) throws(Failure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(path: path, code: ESPIPE)
    }
  }

  private static let newline = UInt8(ascii: "\n")

  /// Where a whole line stands.
  private static func place(of line: Data, in lines: Data) -> Range<Data.Index>? {
    if lines.starts(with: line) { return lines.startIndex..<(lines.startIndex + line.count) }
    guard let found = lines.range(of: Data([newline]) + line) else { return nil }
    return (found.lowerBound + 1)..<found.upperBound
  }

  private func exchange(for lines: Data) throws(Failure) {
    let new = target + ".new"
    do {
      try lines.write(to: URL(fileURLWithPath: new))
    } catch {
      throw Failure(path: path, code: errno)
    }
    guard chmod(new, 0o600) == 0, rename(new, target) == 0 else { throw Failure(path: path, code: errno) }
  }

  /// The file behind links, which stay.
  private var target: String { (path as NSString).resolvingSymlinksInPath }

  /// Opens the file and waits until no other shell writes it.
  private func openLocked() throws(Failure) -> Int32 {
    while true {
      let descriptor = try openForAppending()
      guard flock(descriptor, LOCK_EX) == 0 else {
        close(descriptor)
        throw Failure(path: path, code: errno)
      }
      // Another shell may have exchanged the file meanwhile.
      var (locked, present) = (stat(), stat())
      if fstat(descriptor, &locked) == 0, stat(path, &present) == 0, locked.st_ino == present.st_ino {
        return descriptor
      }
      close(descriptor)
    }
  }

  private func openForAppending() throws(Failure) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK
    var descriptor = open(path, flags, 0o600)
    if descriptor < 0, errno == ENOENT {
      let folder = (path as NSString).deletingLastPathComponent
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      descriptor = open(path, flags, 0o600)
    }
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    return descriptor
  }

  static func escaped(_ entry: String) -> String {
    entry.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\n", with: "\\n")
      .replacingOccurrences(of: "\r", with: "\\r")
  }

  static func unescaped(_ line: Substring) -> String {
    var entry = String.UnicodeScalarView()
    var escaped = false
    for scalar in line.unicodeScalars {
      if escaped {
        entry.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        escaped = false
      } else if scalar == "\\" {
        escaped = true
      } else {
        entry.append(scalar)
      }
    }
    return String(entry)
  }
}
