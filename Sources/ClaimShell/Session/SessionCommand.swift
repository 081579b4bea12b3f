import ArgumentParser

extension ParsableCommand {
  /// The name of the command, then its other names.
  static var names: [String] { [configuration.commandName ?? ""] + configuration.aliases }
}

/// A command that runs in a session, on the command line as in the shell.
protocol SessionCommand: ParsableCommand {
  /// Does the work; failures are thrown.
  func run(in session: Session) throws

  /// Lines to try, shown by `help`; a test runs them over the seeds.
  static var examples: [String] { get }

  /// What its words without a dash are, in order, for completion; the last may repeat.
  static var places: [CompletionPlace] { get }

  /// Whether the answer is shown as it is made, and not held for the pager.
  static var streams: Bool { get }

  /// Whether the command only sets up the session: it leaves the last answer, and the file of `once`, to others.
  static var setsUpSession: Bool { get }
}

extension SessionCommand {
  static var examples: [String] { [] }
  static var places: [CompletionPlace] { [] }
  static var streams: Bool { false }
  static var setsUpSession: Bool { false }
}
