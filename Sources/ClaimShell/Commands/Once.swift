import ArgumentParser
import ClaimModel

/// Sends the next answer to a file.
struct Once: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "once",
      abstract: Message(en: "Write the answer of the next command to a file.", zh: "下一条命令的结果写进文件。").text,
      aliases: ["存一次"])
  }
  static let examples = ["once regions.csv", "regions --format csv"]
  static let places = [CompletionPlace.path, .other]
  static let setsUpSession = true

  @Argument(
    help: .init(en: "The file; what was written here before is replaced.", zh: "文件；这里写过的会被替换。"), completion: .file())
  var file: String
  @OptionGroup var force: ForceOption

  func run(in session: Session) throws {
    session.nextAnswerFile = try OutputFile(file, force: force.force)
  }
}
