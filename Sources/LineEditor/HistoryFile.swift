import Foundation

/// A history of entries in a plain UTF-8 file: one line an entry, newlines written as `\n` and backslashes doubled.
///
/// Every entry is appended by itself, so that shells open side by side keep each other's. Only the owner may read it.
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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw Failure(path: path, code: errno)
    }
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

  /// Writes an entry at the end of the file.
  public func append(_ entry: String) throws(Failure) {
    let descriptor = try openForAppending()
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw Failure(path: path, code: errno) }
    // One write: entries of two shells never mix.
    let line = Array((Self.escaped(entry) + "\n").utf8)
    guard write(descriptor, line, line.count) == line.count else { throw Failure(path: path, code: errno) }
  }

  private func openForAppending() throws(Failure) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC
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
