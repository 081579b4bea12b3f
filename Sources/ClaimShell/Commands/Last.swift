import ArgumentParser
import ClaimModel

/// Shows the last answer again, in full or in another format.
struct Last: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "last",
      abstract: Message(
        en: "Show the last answer again: in full, or in another format.", zh: "再看上一个结果：看全，或换一种格式。"
      ).text, aliases: ["再看"])
  }
  static let examples = ["regions", "last csv"]
  static let places = [CompletionPlace.format, .other]
  static let setsUpSession = true

  @Argument(help: .init(en: "The format; without it, the answer is shown uncut.", zh: "格式；不写就不截断地再显示一遍。"))
  var format: OutputFormat?

  func run(in session: Session) throws {
    guard !session.last.isEmpty else {
      throw CommandFailure(en: "there is no answer yet; ask something first, such as: list", zh: "还没有结果；先问点什么，比如：list")
    }
    let rows = session.last.filter(\.hasRows)
    // Only rows have other formats; titles and sentences between them stay away from programs.
    let shown = format == nil || format == .table || rows.isEmpty ? session.last : rows
    for part in shown { try session.show(part, format ?? .table, uncut: true) }
  }
}
