import ArgumentParser
import ClaimModel

extension Misuse {
  /// A word after the name of a group that names none of its commands.
  init(unknownCommand word: String, of group: any ParsableCommand.Type) {
    let similar = nearest(to: word, among: group.configuration.subcommands.flatMap { $0.names })
    let name = group.configuration.commandName ?? ""
    self.init(
      Message(en: "\(name) has no command \(word)", zh: "\(name) 没有分命令 \(word)")
        + (similar.map { Message(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") } ?? Message(verbatim: "")),
      at: .word(word))
  }

  /// A line whose first word is no command, with what was probably meant.
  init(unknownCommand word: String, typed: String) {
    // As typed: a backslash is gone from the word.
    let first = String(typed.drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    let shown = first.hasPrefix("\\") ? first : word
    let message = Message(en: "there is no command \(shown)", zh: "没有命令 \(shown)")
    let meant = Self.meant(by: shown, typed: typed)
    self.init(
      message + (meant.map { Message(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") } ?? Message(verbatim: "")),
      at: .word(word))
  }

  private static func meant(by word: String, typed: String) -> String? {
    if let same = wordsOfOtherShells[word] { return same }
    if statements.contains(word.uppercased()) { return "sql \(word) …" }
    if let near = nearest(to: word, among: Heshu.commandNames + Heshu.aliases) { return near }
    let isProse = typed.contains { $0.isNumber } && typed.unicodeScalars.contains { $0.properties.isIdeographic }
    return isProse ? "check …" : nil
  }

  private static let statements: Set = ["SELECT", "WITH", "VALUES", "EXPLAIN"]

  /// What the shells of sqlite3, DuckDB and PostgreSQL call commands that there are here.
  private static let wordsOfOtherShells = [
    ".exit": "quit", ".quit": "quit", "\\q": "quit", ".help": "help", "\\?": "help", ".mode": "format",
    "\\x": "format line", ".once": "once", ".output": "output", "\\o": "output", ".read": "read", "\\i": "read",
    ".schema": "schema", ".tables": "schema", "\\d": "schema", "\\dt": "schema", ".timer": "timing",
    "\\timing": "timing", ".open": "store", ".import": "import", ".dump": "export", ".maxrows": "list --limit",
  ]
}
