import ArgumentParser
import ClaimModel

/// Shows or sets the store that commands use.
struct SetStore: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "store",
      abstract: Message(en: "Show or change the store that commands use.", zh: "查看或换用存数字的文件。").text, aliases: ["库"])
  }
  static let examples = ["store"]
  static let places = [CompletionPlace.path, .other]
  static let setsUpSession = true

  @Argument(
    help: .init(en: "The file; without it, the present one is shown.", zh: "文件；不写就显示现在的。"), completion: .file())
  var file: String?

  func run(in session: Session) throws {
    guard let file else { return try session.line(session.openStore) }
    _ = try session.store(file, making: true)
    session.storePath = file
    try session.line(session.openStore)
  }
}
