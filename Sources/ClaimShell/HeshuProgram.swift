import ClaimAnalysis
import ClaimPresentation
import Foundation
import LineEditor

/// The program as the executable starts it.
public enum HeshuProgram {
  /// Runs one command, or the shell when no command is given; the result is the exit status.
  public static func run(
    _ arguments: [String], output: OutputStreams = .standard,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is told of like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    let settings = Settings(
      language: Language(environment: environment), hasColour: environment["NO_COLOR", default: ""].isEmpty,
      vocabulary: environment["HESHU_VOCABULARY"])
    let session = Session(output: output, settings: settings, pager: PagerProgram(environment: environment))
    if let shortage = Descriptors.shortage {
      session.complain(settings.language(shortage.message))
      return 1
    }
    defer {
      session.closeFiles()
      Interrupts.endIfAsked()
    }
    let interpreter = Interpreter(session: session, output: output)
    switch interpreter.run(arguments) {
    case .done(let status): return status
    case .quit: return 0
    case .nothing: return Shell(interpreter: interpreter).run(environment: environment)
    }
  }
}
