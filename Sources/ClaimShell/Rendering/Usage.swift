import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Foundation
import LineEditor

/// How a command is used: what the parser knows of it, in the language of the session, and examples.
func usage(of command: any ParsableCommand.Type, columns: Int, _ style: Style) -> String {
  var help = Heshu.helpMessage(for: command, columns: 1000)
  if command.configuration.subcommands.isEmpty, !help.contains("--lang ") {
    let words = Message(en: "The language of messages: zh or en.", zh: "界面语言：zh 或 en。").text
    help = help.replacing("  --version ", with: "  --lang <lang>           \(words)\n  --version ", maxReplacements: 1)
  }
  let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map {
    laidOut(String($0), columns: columns)
  }
  var text = lines.joined(separator: "\n")
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

/// A line of the parser's help in the language of the session, in lines that fit: what stands beside a name stays in
/// its column.
private func laidOut(_ line: String, columns: Int) -> String {
  let isChinese = Settings.current.language == .chinese
  let translated = { (text: Substring) in isChinese ? inChinese(String(text)) : String(text) }
  guard line.hasPrefix("  "), let gap = line.dropFirst(2).firstRange(of: "  ") else {
    guard line.hasPrefix("USAGE") else { return wrapped(translated(line[...]), columns: columns) }
    // An option stays together with its value.
    let whole = translated(line[...]).replacing(" <", with: "\u{A0}<").replacing(" ...", with: "\u{A0}...")
    return wrapped(whole, columns: columns, indent: 4).replacing("\u{A0}", with: " ")
  }
  let rest = line[gap.lowerBound...].drop { $0 == " " }
  let column = line.count - rest.count
  let label = padded(translated(line[..<gap.lowerBound]), toWidth: column)
  let lines = wrapped(translated(rest), columns: max(columns - column, 20)).split(separator: "\n")
  return label + lines.joined(separator: "\n" + String(repeating: " ", count: column))
}

/// The parser writes its headings, and the names of values, in English only.
private func inChinese(_ help: String) -> String {
  let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("SUBCOMMANDS:", "分命令："), ("OPTIONS:", "选项："),
    ("Show help information.", "显示用法。"), ("Show the version.", "显示版本。"), (" (values: ", "（可以是 "),
    (" (default: ", "（默认 "), ("; default: ", "；默认 "), ("  See 'heshu help ", "  详见：help "),
    (" <subcommand>' for detailed help.", " 分命令"), (" (default)", "（默认）"),
  ]
  var text = words.reduce(help) { $0.replacing($1.0, with: $1.1) }
  if text.contains("（可以是 ") || text.contains("（默认 "), text.hasSuffix(")") { text = String(text.dropLast()) + "）" }
  return Placeholder.inChinese(withChineseValues(text))
}

/// What a list of values means, behind each: `money 金额`.
private func withChineseValues(_ text: String) -> String {
  guard let match = text.firstMatch(of: /（可以是 ([^；）]*)/) else { return text }
  let values = match.1.split(separator: ", ").map { value -> String in
    let word = word(for: String(value))
    return word == value ? word : "\(value) \(word)"
  }
  return text.replacingCharacters(in: match.1.startIndex..<match.1.endIndex, with: values.joined(separator: "、"))
}

/// The text in lines of at most so many columns, those after the first indented; Chinese breaks anywhere but before
/// punctuation, other words stay whole.
func wrapped(_ text: String, columns: Int, indent: Int = 0) -> String {
  var lines: [String] = []
  var line = ""
  for piece in pieces(of: text) {
    if displayWidth(line + piece) > columns, !line.isEmpty {
      while line.last == " " { line.removeLast() }
      lines.append(line)
      line = String(repeating: " ", count: indent) + (piece == " " ? "" : piece)
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
    if "，。；：、？！）”》".contains(character) {
      // Stays with what it follows.
      if word.isEmpty, let last = pieces.popLast() { word = last }
      pieces.append(word + String(character))
      word = ""
    } else if character == " " || displayWidth(String(character)) > 1 {
      if !word.isEmpty { pieces.append(word) }
      word = ""
      pieces.append(String(character))
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? pieces : pieces + [word]
}
