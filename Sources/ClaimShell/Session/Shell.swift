import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Foundation
import LineEditor

/// The interactive shell: commands line by line, until Ctrl-D or `quit`.
struct Shell {
  let interpreter: Interpreter

  private var session: Session { interpreter.session }

  /// Reads and runs commands. From a file or pipe the first failure ends the shell with its status.
  func run(terminal: Terminal = .standard, environment: [String: String] = ProcessInfo.processInfo.environment) -> Int32
  {
    guard terminal.isInteractive else {
      session.isScript = true
      let lines = LineEditor(terminal: terminal)
      return Script(interpreter: interpreter).run(lines, name: nil) == .done(0) ? 0 : 1
    }
    Interrupts.install()
    Defaults.standard(environment: environment)?.apply(with: interpreter)
    session.names.prepare(at: session.storePath)
    let completion = ShellCompletion(session: session)
    let editor = LineEditor(
      terminal: terminal, history: HistoryFile.standard(environment: environment),
      promptStyle: session.style.isColoured ? "1;36" : nil, wording: wording
    ) { completion.complete($0, cursor: $1) }
    if let failure = editor.historyFailure { tell(failure) }
    greet()
    converse(editor)
    return 0
  }

  /// Says what is open and how to get help; narrow screens keep their rows for what is typed.
  private func greet() {
    guard session.output.screen()?.columns ?? 80 >= Self.columnsOfGreeting else { return }
    // A reader who has gone away is noticed by the first answer.
    try? session.line(session.settings.language(session.greeting))
  }

  private static let columnsOfGreeting = 60

  private func converse(_ editor: LineEditor) {
    var hasHistory = editor.historyFailure == nil
    while true {
      editor.wording = wording
      switch editor.readLine(prompt: "heshu> ", continuation: "  ...> ") {
      case .endOfFile: return
      case .interrupted: continue
      case .line(let line):
        if hasHistory, let failure = editor.historyFailure {
          tell(failure)
          hasHistory = false
        }
        Interrupts.clear()
        for command in commands(in: line) where !Interrupts.isPending {
          if interpreter.run(line: command) == .quit || Interrupts.endingSignal != nil { return }
        }
      }
    }
  }

  /// The commands of an entry: its lines where each begins with the name of one, as when several are pasted; else the
  /// entry is one command over several lines.
  private func commands(in entry: String) -> [String] {
    let lines = entry.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    let areCommands = lines.allSatisfy { line in
      (try? TypedLine(line))?.words.first.flatMap { Heshu.command(named: $0.text) } != nil
    }
    return lines.count > 1 && areCommands ? lines : [entry]
  }

  private func tell(_ failure: HistoryFile.Failure) {
    let message = Message(
      en: "the history \(failure.path) cannot be used: \(failure.reason); what you type is forgotten at the end",
      zh: "历史文件 \(failure.path) 不能读写：\(failure.reason)；这次输入的不会留下来")
    session.complain(session.settings.language(message))
  }

  /// The editor's own words.
  private var wording: LineEditor.Wording {
    switch session.settings.language {
    case .english: .english
    case .chinese:
      LineEditor.Wording(search: "查历史", notFound: "查不到") { "……还有 \($0) 个，请再输入几个字" }
    }
  }
}
