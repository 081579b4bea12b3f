import CLineEdit
import Foundation
import Synchronization

/// Ctrl-C while a command runs. (While a line is read, the line editor sees it as a key.)
///
/// The signal belongs to the whole process: its handler only sets a flag, and a thread of its own then calls the handlers
/// of all commands that run in `whileHandling`.
public enum Interrupts {
  /// The handlers by a number of their own, so that the end of one command takes no other's away.
  private struct Handlers {
    var running: [Int: @Sendable () -> Void] = [:]
    var last = 0
  }

  private static let handlers = Mutex(Handlers())
  private static let isInstalled = Mutex(false)

  /// Catches SIGINT, SIGTERM and SIGHUP from now on; once is enough. False if the system refuses.
  ///
  /// In a shell SIGINT stops a command, and the others stop it and then the shell. Where there is no shell, each of them
  /// asks the program to end, and the third ends it at once.
  @discardableResult
  public static func install(isShell: Bool = true) -> Bool {
    isInstalled.withLock { installed in
      if installed { return true }
      let descriptor = line_edit_catch_interrupts(!isShell)
      guard descriptor >= 0 else { return false }
      Thread.detachNewThread { forward(from: descriptor) }
      installed = true
      return true
    }
  }

  /// Whether Ctrl-C was pressed since the last `clear`. Long loops ask, and stop.
  public static var isPending: Bool { line_edit_interrupt_pending() }

  /// The signal that asks the program to end once the command has stopped.
  public static var endingSignal: Int32? {
    let number = line_edit_ending_signal()
    return number == 0 ? nil : number
  }

  /// Ends the program as the signal that asked for it does, so that whoever started it sees why.
  public static func endIfAsked() {
    guard let number = endingSignal else { return }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Forgets an earlier Ctrl-C; done before each command.
  public static func clear() {
    line_edit_clear_interrupt()
  }

  /// Runs a command with a handler for Ctrl-C, such as one that interrupts the database. The handler is called on
  /// another thread, and never after this returns.
  public static func whileHandling<Result, Failure: Error>(
    _ handle: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let number = handlers.withLock { handlers in
      handlers.last += 1
      handlers.running[handlers.last] = handle
      return handlers.last
    }
    defer { handlers.withLock { $0.running[number] = nil } }
    return try body()
  }

  private static func forward(from descriptor: Int32) {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 {
        handlers.withLock { $0.running.values.forEach { $0() } }
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}
