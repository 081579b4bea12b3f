import Foundation

/// A sign beside a store that an import is running: a file on which the importing process holds a lock. The lock ends with
/// the process, so a file that a killed import left behind means nothing.
final class ImportMark {
  private let path: String
  private let descriptor: Int32

  /// Puts the mark beside a store; nil where no file can be made there, as an import does without.
  init?(beside store: String) {
    path = Self.path(beside: store)
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    // Imports share it; who asks takes it alone for a moment.
    guard flock(descriptor, LOCK_SH) == 0 else { return nil }
  }

  deinit {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    close(descriptor)
  }

  /// Whether an import into a store is running.
  static func isHeld(beside store: String) -> Bool {
    let descriptor = open(path(beside: store), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  private static func path(beside store: String) -> String { StoreFile(store).name + "-import" }
}
