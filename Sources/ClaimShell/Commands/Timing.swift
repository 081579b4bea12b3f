import ArgumentParser
import ClaimModel

/// Says whether the shell tells how long commands take.
struct SetTiming: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timing",
      abstract: Message(en: "Tell after each command how long it took: on or off.", zh: "每条命令之后说明用时：on 或 off。").text,
      aliases: ["计时"])
  }
  static let examples = ["timing on", "regions", "timing off"]
  static let places = [CompletionPlace.words(["on", "off"]), .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "on or off; without it, the present setting is shown.", zh: "on 或 off；不写就显示现在的。"))
  var setting: Switch?

  func run(in session: Session) throws {
    guard let setting else { return try session.line(session.tellsTime ? "on" : "off") }
    session.tellsTime = setting == .on
  }
}

/// On or off.
enum Switch: String, CaseIterable, ExpressibleByArgument { case on, off }
