import ArgumentParser
import ClaimModel
import ClaimPresentation
import LineEditor

/// Shows the commands, or how one is used.
struct Help: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "help",
      abstract: Message(en: "Show the commands, or how to use one.", zh: "列出命令，或说明一条命令的用法。").text, aliases: ["帮助"])
  }
  static let examples = ["help", "help list"]
  static let places = [CompletionPlace.command]
  static let setsUpSession = true

  @Argument(help: .init(en: "A command, or a group and a command of it.", zh: "命令，或一组命令和其中一条。"))
  var words: [String] = []

  init() {}

  init(on words: [String]) { self.words = words }

  func run(in session: Session) throws {
    let columns = min(session.output.screen()?.columns ?? 100, 100)
    guard let first = words.first else {
      return try session.write(styled: Self.overview(columns: columns, session.style))
    }
    guard var found = Heshu.entry(named: first) else {
      throw Misuse(unknownCommand: first, typed: first)
    }
    for word in words.dropFirst() {
      let parts = found.configuration.subcommands
      guard let part = parts.first(where: { $0.names.contains(word) }) else {
        throw Misuse(unknownCommand: word, of: found)
      }
      found = part
    }
    try session.write(styled: usage(of: found, columns: columns, session.style))
  }

  /// Every command by group, with its other names and what it is for.
  private static func overview(columns: Int, _ style: Style) -> String {
    let names = Heshu.configuration.subcommands.map { $0.names.joined(separator: " ") }
    let width = (names.map { displayWidth($0) }.max() ?? 0) + 4
    // On a narrow screen what a command is for stands below its names.
    let indent = columns >= width + 30 ? width : 4
    let groups = Heshu.groups.map { group in
      style.strong(group.title.text) + "\n"
        + group.commands.map { command in
          let name = "  " + command.names.joined(separator: " ")
          let start =
            indent == width ? padded(name, toWidth: width) : name + "\n" + String(repeating: " ", count: indent)
          let lines = wrapped(command.configuration.abstract, columns: columns - indent).split(separator: "\n")
          return start + lines.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
        }.joined()
    }
    return groups.joined(separator: "\n") + "\n" + wrapped(tail.text, columns: columns) + "\n"
  }

  private static let tail = Message(
    en: """
      help COMMAND tells how to use one. Every command works here and after heshu on the command line; --lang zh|en \
      chooses the language. Tab completes names (also by the first letters of their pinyin), Ctrl-R searches what you \
      typed, Ctrl-C drops a line or stops a command, Ctrl-D leaves.
      """,
    zh: """
      help 命令名：说明用法。每条命令在这里和命令行（heshu 后面）都能用；--lang zh|en 选语言。Tab 补全（拼音首字母也行），\
      Ctrl-R 查历史，Ctrl-C 丢掉这一行或停下命令，Ctrl-D 离开。
      """)
}
