import ArgumentParser
import ClaimModel

/// Runs the commands of a file. (The interpreter does, since a file may hold any command.)
struct ReadScript: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "read",
      abstract: Message(
        en: "Run the commands of a file; the first failure stops it.", zh: "执行文件里的命令；出错就停。"
      ).text, aliases: ["执行"])
  }
  static let examples = ["record steps.heshu", "regions", "record", "read steps.heshu"]
  static let places = [CompletionPlace.path, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The file, a command a line.", zh: "文件，一行一条命令。"), completion: .file())
  var file: String

  func run(in session: Session) throws {}
}
