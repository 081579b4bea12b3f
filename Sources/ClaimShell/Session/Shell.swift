import ClaimModel
import Foundation
import LineEditor

/// The interactive shell: commands line by line, until Ctrl-D or `quit`.
struct Shell {
  let interpreter: Interpreter

  /// Reads and runs commands. From a file or pipe the first failure ends the shell with its status.
  func run(terminal: Terminal = .standard) -> Int32 {
    let completion = ShellCompletion(session: interpreter.session)
    let history = HistoryFile.standard(environment: ProcessInfo.processInfo.environment)
    let editor = LineEditor(terminal: terminal, history: history) { completion.complete($0, cursor: $1) }
    if editor.isEditing { Interrupts.install() }
    while true {
      switch editor.readLine(prompt: terminal.isInteractive ? "heshu> " : "") {
      case .endOfFile:
        if editor.isEditing { _ = interpreter.output.write([UInt8(ascii: "\n")]) }
        return 0
      case .interrupted: continue
      case .line(let line):
        Interrupts.clear()
        switch run(line: line) {
        case .quit: return 0
        case .done(let status) where status != 0 && !terminal.isInteractive: return 1
        default: continue
        }
      }
    }
  }

  /// Runs one line. Empty lines and lines that start with # do nothing.
  func run(line: String) -> Interpreter.Outcome {
    guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { return .nothing }
    if let sql = statement(of: line, after: "sql") { return interpreter.run(["sql", "--", sql]) }
    do throws(OpenQuote) {
      return interpreter.run(try words(of: line))
    } catch {
      let message = Message(
        en: "the quote \(error.quote) is never closed; close it, or put \\ before it",
        zh: "引号 \(error.quote) 没有合上；请补上，或在它前面写 \\")
      interpreter.session.complain(message.text(in: interpreter.session.settings.language))
      return .done(2)
    }
  }
}
