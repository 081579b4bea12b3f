import Foundation

/// Where answers go. Tests collect them in place of the standard streams.
public struct Output: Sendable {
  /// Takes bytes of the answer; 0, or the number of the system's error.
  var write: @Sendable ([UInt8]) -> Int32
  /// Takes one message about a failure, without its line end.
  var complain: @Sendable (String) -> Void
  /// The columns of the terminal; nil when the answer goes elsewhere.
  var width: @Sendable () -> Int?
  /// Shows one line that the next replaces, where someone watches; nil takes it away.
  var progress: (@Sendable (String?) -> Void)?

  /// The standard streams.
  public static let standard = Output(
    write: { bytes in writeAll(bytes, to: STDOUT_FILENO) },
    complain: { _ = writeAll(Array(($0 + "\n").utf8), to: STDERR_FILENO) },
    width: {
      var size = winsize()
      guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
        return nil
      }
      return Int(size.ws_col)
    },
    progress: isatty(STDERR_FILENO) == 1 ? replaceLine : nil)
}

/// Thrown when the reader of the answer has gone away (a broken pipe): the end, not a failure.
struct ReaderGone: Error {}

/// Writes a line over the one where the cursor of the terminal is.
@Sendable private func replaceLine(with text: String?) {
  _ = writeAll(Array(("\r\u{1B}[K" + (text ?? "")).utf8), to: STDERR_FILENO)
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count > 0 { done += count } else if errno != EINTR { return errno }
    }
    return 0
  }
}
