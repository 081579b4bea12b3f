import Foundation
import LineEditor

/// Where answers go. Tests collect them in place of the standard streams.
public struct OutputStreams: Sendable {
  /// Takes bytes of the answer; 0, or the number of the system's error.
  var write: @Sendable ([UInt8]) -> Int32
  /// Takes one message about a failure, without its line end.
  var complain: @Sendable (String) -> Void
  /// The terminal that the answer goes to; nil when it goes elsewhere.
  var screen: @Sendable () -> Screen?

  /// A terminal's size, and whether someone reads it who can leaf through pages.
  struct Screen: Sendable, Hashable {
    var columns: Int
    var rows: Int
    var hasKeys: Bool
    var hasColour: Bool
  }
  /// Shows one line that the next replaces, where someone watches; nil takes it away.
  var progress: (@Sendable (String?) -> Void)?

  /// The standard streams.
  public static let standard = OutputStreams(
    write: { bytes in writeAll(bytes, to: STDOUT_FILENO) },
    complain: { _ = writeAll(Array(($0 + "\n").utf8), to: STDERR_FILENO) },
    screen: {
      guard isatty(STDOUT_FILENO) == 1 else { return nil }
      let terminal = Terminal.standard
      let (columns, rows) = terminal.size
      return Screen(
        columns: columns, rows: rows, hasKeys: terminal.isInteractive && !terminal.isDumb, hasColour: !terminal.isDumb)
    },
    progress: isatty(STDERR_FILENO) == 1 ? replaceLine : nil)
}

/// Thrown when the reader of the answer has gone away (a broken pipe): the end, not a failure.
struct ReaderGone: Error {}

/// Writes a line over the one where the cursor of the terminal is.
@Sendable private func replaceLine(with text: String?) {
  _ = writeAll(Array(("\r\u{1B}[K" + (text ?? "")).utf8), to: STDERR_FILENO)
}

/// Writes all bytes to a descriptor; 0, or the number of the system's error.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count > 0 { done += count } else if errno != EINTR { return errno }
    }
    return 0
  }
}
