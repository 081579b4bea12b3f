import ArgumentParser
import ClaimModel
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

  @Argument(help: .init(en: "A command.", zh: "命令。")) var command: String?

  init() {}

  init(on command: String?) { self.command = command }

  func run(in session: Session) throws {
    let columns = min(session.output.screen()?.columns ?? 100, 100)
    guard let command else { return try session.write(Self.overview(columns: columns, session.style)) }
    guard let found = Heshu.entry(named: command) else {
      let names = Heshu.commandNames + Heshu.aliases
      let advice = nearest(to: command, among: names).map {
        Message(en: "; did you mean \($0)?", zh: "；是不是 \($0)？")
      }
      throw Misuse(
        Message(en: "there is no command \(command)", zh: "没有命令 \(command)") + (advice ?? Message(verbatim: "")),
        at: .word(command))
    }
    try session.write(usage(of: found, columns: columns, session.style))
  }

  private static func overview(columns: Int, _ style: Style) -> String {
    let rows = Heshu.configuration.subcommands.map { command in
      let configuration = command.configuration
      return (
        ([configuration.commandName ?? ""] + configuration.aliases).joined(separator: " "), configuration.abstract
      )
    }
    let width = rows.map { displayWidth($0.0) }.max() ?? 0
    let lines = rows.map { truncated(padded($0.0, toWidth: width) + "  " + $0.1, toWidth: columns) + "\n" }
    let tail = Message(
      en: """
        help COMMAND tells how to use one. Every command works here and after heshu on the command line; --lang zh|en \
        chooses the language. Tab completes names (also by the first letters of their pinyin), Ctrl-R searches what you \
        typed, Ctrl-C drops a line or stops a command, Ctrl-D leaves.
        """,
      zh: """
        help 命令名：说明用法。每条命令在这里和命令行（heshu 后面）都能用；--lang zh|en 选语言。Tab 补全（拼音首字母也行），\
        Ctrl-R 查历史，Ctrl-C 丢掉这一行或停下命令，Ctrl-D 离开。
        """)
    return lines.joined() + "\n" + wrapped(tail.text, columns: columns) + "\n"
  }
}
