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

  @Argument(
    help: .init(en: "The file; what was written here before is replaced.", zh: "文件；这里写过的会被替换。"), completion: .file())
  var file: String?
  @OptionGroup var force: ForceOption

  func run(in session: Session) throws {
    let before = session.recording
    session.recording = nil
    try before?.close()
    session.recording = try file.map { try OutputFile($0, force: force.force, isLive: true) }
  }
}
