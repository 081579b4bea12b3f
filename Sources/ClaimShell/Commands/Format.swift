import ArgumentParser
import ClaimModel

/// Shows or sets how listings are written by commands without `--format`.
struct SetFormat: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: Message(en: "Show or set how answers are written from now on.", zh: "查看或设定以后的输出格式。").text,
      aliases: ["mode", "格式"])
  }
  static let examples = ["format csv", "format"]
  static let places = [CompletionPlace.format, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The format; without it, the present one is shown.", zh: "格式；不写就显示现在的。"))
  var format: OutputFormat?

  func run(in session: Session) throws {
    guard let format else { return try session.line(session.settings.format.rawValue) }
    session.settings.format = format
  }
}
