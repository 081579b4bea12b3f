import ArgumentParser
import ClaimModel

/// Sends answers to a file from now on, or back to the screen.
struct SendOutput: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "output",
      abstract: Message(
        en: "Write answers to a file from now on; without a file, to the screen again.", zh: "以后的结果都写进文件；不写文件名就回到屏幕。"
      ).text, aliases: ["输出"])
  }
  static let examples = ["output answers.txt", "regions", "output"]
  static let places = [CompletionPlace.path, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The file; what it held is replaced.", zh: "文件；原有内容会被替换。"), completion: .file())
  var file: String?

  func run(in session: Session) throws {
    session.file = try file.map { try AnswerFile(path: $0) }
  }
}
