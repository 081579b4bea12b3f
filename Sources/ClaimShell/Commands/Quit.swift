import ArgumentParser

/// Leaves the shell.
struct Quit: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave the shell; Ctrl-D does the same.", aliases: ["exit"])

  func run(in session: Session) throws {}
}
