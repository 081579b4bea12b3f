import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore

/// Runs commands as they are typed, and tells of every failure in one sentence.
struct Interpreter {
  let session: Session
  let output: OutputStreams

  /// What became of a command.
  enum Outcome: Equatable {
    /// The exit status: 0 done, 1 failed, 2 not understood.
    case done(Int32)
    /// The user wants to leave.
    case quit
    /// No command was named.
    case nothing
  }

  /// Runs one line. Empty lines and lines that start with # do nothing.
  func run(line: String) -> Outcome {
    guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { return .nothing }
    do throws(OpenQuote) {
      let typed: TypedLine
      if let statement = TypedLine(statement: line) { typed = statement } else { typed = try TypedLine(line) }
      let outcome = run(typed)
      record(typed, outcome)
      return outcome
    } catch {
      let line = TypedLine(text: line)
      let end = line.text.index(after: error.place)
      let misuse = Misuse(
        en: "the quote \(error.quote) is never closed; close it, or put \\ before it",
        zh: "引号 \(error.quote) 没有合上；请补上，或在它前面写 \\", at: .range(error.place..<end))
      return Settings.$current.withValue(session.settings) { fail(misuse, in: line) }
    }
  }

  /// Keeps what the user typed and was understood for `read`, but for the commands about keeping.
  private func record(_ line: TypedLine, _ outcome: Outcome) {
    guard let recording = session.recording, session.scriptDepth == session.recordingDepth,
      outcome == .done(0) || outcome == .done(1),
      let first = line.words.first?.text, Heshu.command(named: first) != Record.self
    else { return }
    do {
      try recording.write(Array((line.text.replacing("\n", with: " ") + "\n").utf8))
    } catch {
      session.recording = nil
      _ = Settings.$current.withValue(session.settings) { self.outcome(of: error, in: line) }
    }
  }

  /// Runs one command given as words. Never exits the process.
  func run(_ words: [String]) -> Outcome { run(TypedLine(words: words)) }

  private func run(_ line: TypedLine) -> Outcome {
    var settings = session.settings
    do throws(Misuse) {
      let option = try LanguageOption(in: line.words.map(\.text))
      settings.language = option.language ?? settings.language
      return Settings.$current.withValue(settings) { run(option.words, typed: line) }
    } catch {
      return Settings.$current.withValue(settings) { fail(error, in: line) }
    }
  }

  private func run(_ words: [String], typed line: TypedLine) -> Outcome {
    do {
      if let word = Self.command(in: words), Heshu.entry(named: word) == nil {
        throw Misuse(unknownCommand: word, typed: line.text)
      }
      if let unknown = Self.unknownCommandOfGroup(in: words) { throw unknown }
      let command = try Heshu.parseAsRoot(words)
      switch command {
      case is Quit: return .quit
      case let root as Heshu: return start(root)
      case let script as ReadScript: return try Script(interpreter: self).run(file: script.file)
      case let command as any SessionCommand: try session.answer(command)
      default: throw CleanExit.helpRequest(Heshu.self)
      }
      return .done(0)
    } catch {
      return outcome(of: error, in: line)
    }
  }

  /// The options before any command: the store and language of the session, and scripts to run.
  private func start(_ root: Heshu) -> Outcome {
    if let path = root.options.store.path { session.storePath = path }
    session.settings.language = Settings.current.language
    session.keepsGoing = root.options.keepsGoing
    guard !root.options.files.isEmpty || !root.options.commands.isEmpty else { return .nothing }
    return Script(interpreter: self).run(files: root.options.files, commands: root.options.commands)
  }

  private func outcome(of error: any Error, in line: TypedLine) -> Outcome {
    switch error {
    case is ReaderGone: return .done(0)
    case is ContradictionFound, is RecordsPassedOver: return .done(3)
    case let error as Misuse: return fail(error, in: line)
    case let error as CommandFailure:
      if error != .told { complain(error.message, pointer(in: line, to: error.place)) }
      return .done(1)
    case let error as StoreError:
      complain(error.message, pointer(in: line, to: error.word.map { .word($0) } ?? .unknown))
      return .done(1)
    default: break
    }
    guard Heshu.exitCode(for: error) != .success else { return answer(error, words: line.words.map(\.text)) }
    let command = Self.entry(in: line.words.map(\.text))
    return fail(misuse(saying: Heshu.message(for: error), of: command), in: line)
  }

  /// Help and the version, which the parser throws.
  private func answer(_ error: any Error, words: [String]) -> Outcome {
    do {
      if words.contains("--version") {
        try session.line(Heshu.configuration.version)
      } else {
        try session.answer(Help(on: Self.commands(in: words)))
      }
      return .done(0)
    } catch {
      return outcome(of: error, in: TypedLine(words: words))
    }
  }

  private func fail(_ misuse: Misuse, in line: TypedLine) -> Outcome {
    let command = Self.command(in: line.words.map(\.text)).flatMap {
      Heshu.entry(named: $0)?.configuration.commandName
    }
    let help = command.map { $0 == "help" ? $0 : "help \($0)" } ?? "help"
    let isSentence = misuse.message.english.last.map { "?.。".contains($0) } ?? false
    let advice =
      isSentence
      ? Message(en: " See: \(help)", zh: "请看：\(help)") : Message(en: "; see: \(help)", zh: "；请看：\(help)")
    complain(misuse.message + advice, pointer(in: line, to: misuse.place))
    return .done(2)
  }

  private func complain(_ message: Message, _ pointer: String?) {
    session.complain(message.text + (pointer.map { "\n" + $0 } ?? ""))
  }

  private func pointer(in line: TypedLine, to place: Misuse.Place) -> String? {
    line.pointer(to: place, columns: output.screen()?.columns ?? 100)
  }

  /// The word that names the command, behind the options of the program.
  private static func command(in words: [String]) -> String? {
    guard words.first?.hasPrefix("-") == true else { return words.first }
    return CommandOptions(of: RootOptions.self).positional(words).first
  }

  private static func unknownCommandOfGroup(in words: [String]) -> Misuse? {
    guard let first = command(in: words), let group = Heshu.group(named: first),
      let second = words.drop(while: { $0 != first }).dropFirst().first, !second.hasPrefix("-"), second != "help",
      !group.configuration.subcommands.contains(where: { $0.names.contains(second) })
    else { return nil }
    return Misuse(unknownCommand: second, of: group)
  }

  /// The command, or the command of a group, that words name.
  private static func entry(in words: [String]) -> (any ParsableCommand.Type)? {
    let names = commands(in: words)
    guard let first = names.first.flatMap({ Heshu.entry(named: $0) }), names.count > 1 else {
      return names.first.flatMap { Heshu.entry(named: $0) }
    }
    return first.configuration.subcommands.first { $0.names.contains(names[1]) } ?? first
  }

  /// That word, and behind a group the word that names the command of the group.
  private static func commands(in words: [String]) -> [String] {
    guard let first = command(in: words), let group = Heshu.group(named: first) else {
      return command(in: words).map { [$0] } ?? []
    }
    let rest = words.drop { $0 != first }.dropFirst().first
    return [first]
      + [rest].compactMap(\.self).filter { word in
        group.configuration.subcommands.contains { $0.names.contains(word) }
      }
  }
}
