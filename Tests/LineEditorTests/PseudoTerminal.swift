import CPseudoTerminal
import Foundation
import LineEditor
import Synchronization
import Testing

/// Someone at a terminal: types keys at one end and watches the screen while an editor reads at the other.
final class PseudoTerminal: Sendable {
  let master: Int32
  let device: Int32
  private let screenBytes = Mutex<[UInt8]>([])
  private let collected = Mutex<[Entry]>([])
  private let finished = DispatchSemaphore(value: 0)
  private let readsSeen = Mutex(0)

  init(columns: UInt16 = 60, rows: UInt16 = 20) throws {
    var ends: (master: Int32, device: Int32) = (-1, -1)
    try #require(pseudo_terminal_open(&ends.master, &ends.device, columns, rows) == 0)
    (master, device) = ends
  }

  deinit {
    close(device)
    close(master)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Reads entries on a thread of its own until the end of file.
  func start(
    type: String = "xterm", history: HistoryFile? = nil, settings: String = "/dev/null",
    complete: @escaping @Sendable (String, Int) -> Completion = { _, _ in .none }
  ) {
    Thread.detachNewThread { [self] in
      let terminal = Terminal(input: device, output: device, type: type)
      let editor = LineEditor(terminal: terminal, history: history, settings: settings, complete: complete)
      var entry = Entry.interrupted
      while entry != .endOfFile {
        entry = editor.readLine(prompt: "核数> ", continuation: "…> ")
        collected.withLock { $0.append(entry) }
      }
      finished.signal()
    }
  }

  /// Waits until the editor reads its next line, then types.
  func type(_ keys: String) throws {
    let reads = readsSeen.withLock { seen in
      seen += 1
      return seen
    }
    try wait { self.screen.ranges(of: "\u{1B}[?2004h").count >= reads && self.isRaw }
    send(keys)
  }

  /// Types without waiting: more keys for the line that is being read.
  func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Waits until a text has appeared on the screen.
  func wait(for text: String, times: Int = 1) throws {
    try wait { self.screen.ranges(of: text).count >= times }
  }

  /// What was entered, once the editor has seen the end of file.
  func entries() throws -> [Entry] {
    try wait { self.finished.wait(timeout: .now()) == .success }
    return collected.withLock { $0 }
  }

  /// All that was written to the screen.
  var screen: String {
    screenBytes.withLock { bytes in
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      var chunk = [UInt8](repeating: 0, count: 4096)
      while poll(&waiting, 1, 0) > 0 {
        let count = read(master, &chunk, chunk.count)
        guard count > 0 else { break }
        bytes += chunk[..<count]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  var isRaw: Bool {
    var modes = termios()
    return tcgetattr(device, &modes) == 0 && modes.c_lflag & UInt32(ICANON) == 0
  }

  private struct NothingHappened: Error, CustomStringConvertible {
    let description: String
  }

  private func wait(until condition: () -> Bool) throws {
    for _ in 0..<20_000 {
      if condition() { return }
      usleep(1000)
    }
    throw NothingHappened(description: "The screen shows: \(screen.debugDescription)")
  }
}
