import ArgumentParser
import ClaimAnalysis
import ClaimModel
import LineEditor

/// How a command is used: what the parser knows of it, in the language of the session, and examples.
func usage(of command: any ParsableCommand.Type, columns: Int, _ style: Style) -> String {
  var text = Heshu.helpMessage(for: command, columns: columns)
  if Settings.current.language == .chinese { text = inChinese(text) }
  if !text.hasSuffix("\n") { text += "\n" }
  let heading = { (title: String) in style.strong(title) + "\n" }
  let aliases = command.configuration.aliases
  if !aliases.isEmpty {
    text += "\n" + heading(Message(en: "ALSO:", zh: "别名：").text) + "  " + aliases.joined(separator: " ") + "\n"
  }
  let examples = examples(of: command)
  guard !examples.isEmpty else { return text }
  return text + "\n" + heading(Message(en: "EXAMPLES:", zh: "例子：").text)
    + examples.map { "  \($0)\n" }.joined()
}

/// The examples of a command, or of all commands of a group.
func examples(of command: any ParsableCommand.Type) -> [String] {
  if let command = command as? any SessionCommand.Type { return command.examples }
  return command.configuration.subcommands.flatMap { examples(of: $0) }
}

/// The parser writes its headings in English only.
private func inChinese(_ help: String) -> String {
  var text = help
  let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("SUBCOMMANDS:", "分命令："), ("OPTIONS:", "选项："),
    ("Show help information.", "显示用法。"), ("Show the version.", "显示版本。"), ("(values: ", "(可以是 "),
    ("(default: ", "(默认 "), ("; default: ", "；默认 "), ("  See 'heshu help ", "  详见：help "),
    (" <subcommand>' for detailed help.", " 分命令"),
  ]
  for (english, chinese) in words { text = text.replacing(english, with: chinese) }
  return text
}

/// The text in lines of at most so many columns; Chinese breaks anywhere, other words stay whole.
func wrapped(_ text: String, columns: Int) -> String {
  var lines: [String] = []
  var line = ""
  for piece in pieces(of: text) {
    if displayWidth(line + piece) > columns, !line.isEmpty {
      lines.append(line)
      line = piece == " " ? "" : piece
    } else {
      line += piece
    }
  }
  return (lines + [line]).joined(separator: "\n")
}

private func pieces(of text: String) -> [String] {
  var pieces: [String] = []
  var word = ""
  for character in text {
    if character == " " || displayWidth(String(character)) > 1 {
      if !word.isEmpty { pieces.append(word) }
      word = ""
      pieces.append(String(character))
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? pieces : pieces + [word]
}
