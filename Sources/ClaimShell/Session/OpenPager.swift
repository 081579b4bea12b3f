import Foundation

/// A pager that runs: it shows what comes, and the user may leave it before the end.
final class OpenPager {
  private let child: pid_t
  private var input: Int32
  private let interrupted: (@convention(c) (Int32) -> Void)?

  init(child: pid_t, input: Int32) {
    self.child = child
    self.input = input
    // Ctrl-C belongs to the pager meanwhile.
    interrupted = signal(SIGINT, SIG_IGN)
  }

  /// Hands over part of the text; false once the user has left.
  func show(_ bytes: [UInt8]) -> Bool { writeAll(bytes, to: input) == 0 }

  /// Waits until the user leaves; false if there is no such program.
  func wait() -> Bool {
    guard input >= 0 else { return true }
    close(input)
    input = -1
    defer { signal(SIGINT, interrupted) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status >> 8 & 0xFF != 127
  }

  deinit { _ = wait() }
}
