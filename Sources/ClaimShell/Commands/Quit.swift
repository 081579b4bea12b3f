import ArgumentParser
import ClaimModel

/// Leaves the shell.
struct Quit: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quit",
      abstract: Message(en: "Leave the shell; Ctrl-D does the same.", zh: "离开；Ctrl-D 也行。").text,
      aliases: ["exit", "退出"])
  }

  func run(in session: Session) throws {}
}
