import Foundation

/// Reads single keys from a terminal, as they are pressed, without showing them.
///
/// The terminal is put back when the reader goes away. While it is open Ctrl-C is a key.
public final class KeyReader {
  /// A key that was pressed.
  public enum Key: Sendable, Hashable {
    case enter
    case character(Character)
    /// Ctrl-C, Ctrl-D, Escape, the end of the input, or a signal that asks to end.
    case end
  }

  private let terminal: Terminal
  private var before: termios

  /// Opens the keys of a terminal; nil where nobody sits at both ends.
  public init?(terminal: Terminal = .standard) {
    var mode = termios()
    guard terminal.isInteractive, tcgetattr(terminal.input, &mode) == 0 else { return nil }
    self.terminal = terminal
    before = mode
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    guard tcsetattr(terminal.input, TCSADRAIN, &mode) == 0 else { return nil }
  }

  deinit { tcsetattr(terminal.input, TCSADRAIN, &before) }

  /// Waits for the next key.
  public func next() -> Key {
    guard let first = byte() else { return .end }
    switch first {
    case 0x0A, 0x0D: return .enter
    case 0x03, 0x04, 0x1B: return .end
    default: break
    }
    var bytes = [first]
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    while bytes.count <= more, let next = byte() { bytes.append(next) }
    return String(decoding: bytes, as: UTF8.self).first.map { .character($0) } ?? .end
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    while Interrupts.endingSignal == nil {
      let count = read(terminal.input, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
    return nil
  }
}
