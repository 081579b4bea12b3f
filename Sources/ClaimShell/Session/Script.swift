import ClaimModel
import Foundation
import LineEditor

/// Commands that nobody types: from files, a pipe or options. The first failure stops them, unless the user wants to
/// go on.
struct Script {
  let interpreter: Interpreter

  private var session: Session { interpreter.session }

  /// Files in a file in a file … end here.
  private static let deepest = 16

  /// Runs files, then commands.
  func run(files: [String], commands: [String]) -> Interpreter.Outcome {
    session.isScript = true
    var worst = Interpreter.Outcome.done(0)
    for file in files {
      let outcome = interpreter.run(["read", file])
      if outcome == .quit { return worst }
      if outcome != .done(0) { worst = .done(1) }
      if worst != .done(0), !session.keepsGoing { return worst }
    }
    for command in commands {
      switch interpreter.run(line: command) {
      case .quit: return worst
      case .done(let status) where status != 0:
        worst = .done(1)
        if !session.keepsGoing { return worst }
      default: continue
      }
    }
    return worst
  }

  /// Runs the commands of a file.
  func run(file: String) throws -> Interpreter.Outcome {
    guard session.scriptDepth < Self.deepest else {
      throw CommandFailure(
        en: "\(file) reads itself without end; take that line out", zh: "\(file) 没完没了地读自己；请去掉那一行", at: file)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: file)
    else {
      throw CommandFailure(en: "\(file) cannot be read; check the name", zh: "\(file) 读不了；请检查文件名", at: file)
    }
    let before = (session.isScript, session.scriptPlace)
    session.isScript = true
    session.scriptDepth += 1
    defer {
      (session.isScript, session.scriptPlace) = before
      session.scriptDepth -= 1
    }
    let terminal = Terminal(input: handle.fileDescriptor, output: STDOUT_FILENO, type: nil)
    return run(LineEditor(terminal: terminal), name: file)
  }

  /// Runs what an editor reads until its end.
  func run(_ lines: LineEditor, name: String?) -> Interpreter.Outcome {
    var worst = Interpreter.Outcome.done(0)
    while true {
      let start = lines.linesRead + 1
      guard case .line(let line) = lines.readLine(prompt: "") else { return worst }
      if let name { session.scriptPlace = "\(name):\(start)" }
      switch interpreter.run(line: line) {
      case .quit: return name == nil ? worst : .quit
      case .done(let status) where status != 0:
        worst = .done(1)
        if !session.keepsGoing || Interrupts.isPending { return worst }
      default: continue
      }
    }
  }
}
