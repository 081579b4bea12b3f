import ArgumentParser
import LineEditor

/// The options of a command, as its help names them, so that none is listed twice.
struct CommandOptions {
  private struct Option {
    var names: [String]
    var hasValue: Bool
    var help: String
  }

  private let options: [Option]

  init(of command: any ParsableCommand.Type) {
    let help = Heshu.helpMessage(for: command, columns: 1000)
    options = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      let label = line.dropFirst(2)
      let gap = label.firstRange(of: "  ")
      let synopsis = label[..<(gap?.lowerBound ?? label.endIndex)]
      let names = synopsis.split { " ,/".contains($0) }.filter { $0.hasPrefix("-") }.map(String.init)
      let help = gap.map { label[$0.upperBound...].drop { $0 == " " } } ?? ""
      return Option(names: names, hasValue: synopsis.contains("<"), help: String(help))
    }
  }

  /// The options by their long names, and `--lang`, which every command takes.
  var candidates: [Completion.Candidate] {
    let own = options.flatMap { option in
      option.names.filter { $0.hasPrefix("--") }.map { Completion.Candidate($0, detail: option.help) }
    }
    return own.contains { $0.text == "--lang" } ? own : own + [.init("--lang", detail: "zh, en")]
  }

  /// Whether a word is an option after which its value comes.
  func takesValue(_ word: String) -> Bool {
    word == "--lang" || options.contains { $0.hasValue && $0.names.contains(word) }
  }

  /// The option whose value comes after these words, if one does.
  func awaitingValue(after words: ArraySlice<String>) -> String? {
    if let last = words.last, takesValue(last) { return last }
    // These take all words up to the next option.
    let last = words.last { $0.hasPrefix("-") }
    return last == "--regions" || last == "--metrics" ? last : nil
  }

  /// What the value of an option is: one of those that its help lists, or what its name says.
  func place(of option: String) -> CompletionPlace {
    let place = CompletionPlace(option: option)
    switch place {
    // Those are offered with their counts.
    case .kind, .status: return place
    default: break
    }
    let help = options.first { $0.names.contains(option) }?.help ?? ""
    guard let match = help.firstMatch(of: /\(values: ([^;)]*)/) else { return place }
    return .words(match.1.split(separator: ", ").map(String.init))
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
