import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// Shows or sets the language of messages.
struct SetLanguage: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lang",
      abstract: Message(en: "Show or set the language of messages: zh or en.", zh: "查看或设定界面语言：zh 或 en。").text,
      aliases: ["语言"])
  }
  static let examples = ["lang zh", "lang en"]
  static let places = [CompletionPlace.language, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The language; without it, the present one is shown.", zh: "语言；不写就显示现在的。"))
  var language: Language?

  func run(in session: Session) throws {
    guard let language else { return try session.line(session.settings.language.rawValue) }
    session.settings.language = language
  }
}
