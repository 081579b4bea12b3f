import ArgumentParser
import LineEditor

/// The options of a command, as its help names them, so that none is listed twice.
struct CommandOptions {
  private let options: [(names: [String], hasValue: Bool, help: String)]

  init(of command: any ParsableCommand.Type) {
    let help = Heshu.helpMessage(for: command, columns: 1000)
    options = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      let label = line.dropFirst(2)
      let gap = label.firstRange(of: "  ")
      let synopsis = label[..<(gap?.lowerBound ?? label.endIndex)]
      let names = synopsis.split { " ,/".contains($0) }.filter { $0.hasPrefix("-") }.map(String.init)
      let help = gap.map { label[$0.upperBound...].drop { $0 == " " } } ?? ""
      return (names, synopsis.contains("<"), String(help))
    }
  }

  /// The options by their long names, and `--lang`, which every command takes.
  var candidates: [Completion.Candidate] {
    options.flatMap { option in
      option.names.filter { $0.hasPrefix("--") }.map { .init($0, detail: option.help) }
    } + [.init("--lang", detail: "zh, en")]
  }

  /// Whether a word is an option after which its value comes.
  func takesValue(_ word: String) -> Bool {
    word == "--lang" || options.contains { $0.hasValue && $0.names.contains(word) }
  }

  /// The words that are neither options nor their values.
  func positional(_ words: some Sequence<String>) -> [String] {
    var found: [String] = []
    var isValue = false
    for word in words {
      defer { isValue = takesValue(word) }
      if !isValue, !word.hasPrefix("-") { found.append(word) }
    }
    return found
  }
}
