import CLineEdit
import Foundation

/// Where lines are read and drawn.
public struct Terminal: Sendable, Hashable {
  /// The descriptor that keys come from.
  public let input: Int32
  /// The descriptor that the prompt goes to.
  public let output: Int32
  /// The terminal type, as in TERM.
  public let type: String?

  /// Names a terminal by its descriptors and type.
  public init(input: Int32, output: Int32, type: String?) {
    self.input = input
    self.output = output
    self.type = type
  }

  /// Standard input and output.
  public static var standard: Terminal {
    Terminal(input: STDIN_FILENO, output: STDOUT_FILENO, type: ProcessInfo.processInfo.environment["TERM"])
  }

  /// Whether someone sits at both ends.
  public var isInteractive: Bool { isatty(input) == 1 && isatty(output) == 1 }

  /// Whether it understands no escape sequences.
  public var isDumb: Bool { type == nil || type == "" || type == "dumb" }

  /// The columns and rows of the output; 80 by 24 if it is no terminal.
  public var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    line_edit_terminal_size(output, &columns, &rows)
    return (Int(columns), Int(rows))
  }
}
