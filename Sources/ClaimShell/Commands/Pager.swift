import ArgumentParser
import ClaimModel
import Foundation

/// Shows or sets the program that shows what does not fit on the screen.
struct SetPager: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pager",
      abstract: Message(
        en: "Show, set or switch off the pager, which shows what does not fit on the screen.",
        zh: "查看、设定或关掉分页程序；一屏放不下时用它。"
      ).text, aliases: ["分页"])
  }
  static let examples = ["pager off", "pager less -S", "pager on"]
  static let places = [CompletionPlace.words(["on", "off"]), .other]
  static let setsUpSession = true

  @Argument(
    parsing: .allUnrecognized,
    help: .init(en: "on, off, or a command; without it, the present one is shown.", zh: "on、off 或一条命令；不写就显示现在的。"))
  var words: [String] = []

  func run(in session: Session) throws {
    switch words {
    case []: try session.line(session.pager?.command ?? "off")
    case ["off"]: session.pager = nil
    case ["on"]: session.pager = PagerProgram(environment: ProcessInfo.processInfo.environment)
    default: session.pager = PagerProgram(command: words.joined(separator: " "))
    }
  }
}
