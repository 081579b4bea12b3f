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

  @Argument(
    help: .init(en: "The file; what was written here before is replaced.", zh: "文件；这里写过的会被替换。"), completion: .file())
  var file: String?
  @OptionGroup var force: ForceOption

  func run(in session: Session) throws {
    let before = session.answerFile
    session.answerFile = nil
    try before?.close()
    session.answerFile = try file.map { try OutputFile($0, force: force.force, isLive: true) }
  }
}
