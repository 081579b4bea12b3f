import ArgumentParser
import ClaimModel
import ClaimStore

/// Runs commands given as words, and tells of every failure in one sentence.
struct Interpreter {
  let session: Session
  let output: Output

  /// What became of a command.
  enum Outcome: Equatable {
    /// The exit status: 0 done, 1 failed, 2 not understood.
    case done(Int32)
    /// The user wants to leave.
    case quit
    /// No command was named.
    case nothing
  }

  /// Parses and runs one command, with the settings of the session. Never exits the process.
  func run(_ words: [String]) -> Outcome {
    var settings = session.settings
    var words = words
    do throws(CommandFailure) {
      let option = try LanguageOption(in: words)
      words = option.words
      settings.language = option.language ?? settings.language
    } catch {
      return Settings.$current.withValue(settings) { fail(error.message, status: 2) }
    }
    return Settings.$current.withValue(settings) { parse(words) }
  }

  private func parse(_ words: [String]) -> Outcome {
    if let problem = misspelling(in: words) { return fail(problem, status: 2) }
    do {
      let command = try Heshu.parseAsRoot(words)
      if command is Quit { return .quit }
      if let root = command as? Heshu {
        if let path = root.store.path { session.storePath = path }
        session.settings.language = Settings.current.language
        return .nothing
      }
      guard let command = command as? any SessionCommand else { return try help(by: command) }
      try command.run(in: session)
      return .done(0)
    } catch {
      return outcome(of: error)
    }
  }

  /// `help` and other commands of the parser throw what they have to say.
  private func help(by command: any ParsableCommand) throws -> Outcome {
    var command = command
    try command.run()
    return .done(0)
  }

  private func outcome(of error: any Error) -> Outcome {
    switch error {
    case is ReaderGone: return .done(0)
    case let error as CommandFailure:
      return error == .told ? .done(1) : fail(error.message, status: 1)
    case let error as StoreError: return fail(Message(verbatim: error.description), status: 1)
    default: break
    }
    let message = Heshu.fullMessage(for: error)
    guard Heshu.exitCode(for: error) != .success else { return answer(message) }
    return fail(Message(verbatim: Self.oneSentence(message)), status: 2)
  }

  /// Prints help or the version.
  private func answer(_ text: String) -> Outcome {
    do {
      try session.line(text)
      return .done(0)
    } catch {
      return outcome(of: error)
    }
  }

  private func fail(_ message: Message, status: Int32) -> Outcome {
    session.complain(message)
    return .done(status)
  }

  /// What the parser says before its usage, in one line, and where to read on.
  private static func oneSentence(_ message: String) -> String {
    let said = message.split(separator: "\n").prefix { !$0.hasPrefix("Usage:") && !$0.hasPrefix("Help:") }
    let text = said.map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
      .replacing(": - ", with: ": ").replacing(" - ", with: ", ")
    return (text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text) + " See: heshu help"
  }

  private func misspelling(in words: [String]) -> Message? {
    let names = Heshu.commandNames + Heshu.aliases
    guard let first = words.first, !first.hasPrefix("-"), !names.contains(first) else { return nil }
    let advice =
      nearest(to: first, among: names).map { Message(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
      ?? Message(en: "see: help", zh: "请看：help")
    return Message(en: "there is no command \(first); ", zh: "没有命令 \(first)；") + advice
  }
}
