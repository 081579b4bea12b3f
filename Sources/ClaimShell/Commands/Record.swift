import ArgumentParser
import ClaimModel

/// Keeps the commands of the user in a file, for `read`.
struct Record: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record",
      abstract: Message(
        en: "Keep the commands that follow in a file, for read; without a file, stop.",
        zh: "把后面的命令记进文件，供 read 重放；不写文件名就停。"
      ).text, aliases: ["记录"])
  }
  static let examples = ["record steps.heshu", "regions", "record"]
  static let places = [CompletionPlace.path, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The file; what it held is replaced.", zh: "文件；原有内容会被替换。"), completion: .file())
  var file: String?

  func run(in session: Session) throws {
    session.recording = try file.map { try AnswerFile(path: $0) }
  }
}
