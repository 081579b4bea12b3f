import ArgumentParser
import ClaimModel
import LineEditor

/// The options of a command as the parser knows them, and `--lang`, which every command takes.
struct CommandOptions {
  private let options: [ToolInfo.Argument]

  init(of command: any ParsableArguments.Type) {
    options = ToolInfo.arguments(of: command).filter { $0.kind != .positional }
  }

  /// The options by their long names.
  var candidates: [Completion.Candidate] {
    options.flatMap { option in
      option.spellings.filter { $0.hasPrefix("--") }.map { Completion.Candidate($0, detail: option.abstract ?? "") }
    } + CommonOption.allCases.map { .init($0.names.last ?? "", detail: $0.help.text) }
  }

  /// Whether a word is an option after which its value comes.
  func takesValue(_ word: String) -> Bool {
    word == CommonOption.language.names[0]
      || options.contains { $0.kind == .option && $0.spellings.contains(word) }
  }

  /// The option whose value comes after these words, if one does.
  func awaitingValue(after words: ArraySlice<String>) -> String? {
    if let last = words.last, takesValue(last) { return last }
    let last = words.last { $0.hasPrefix("-") }
    return last.flatMap { option(named: $0) }?.takesAllWords == true ? last : nil
  }

  /// What the value of an option is: one of those that the parser lists, or what its name says.
  func place(of name: String) -> CompletionPlace {
    let place = CompletionPlace(option: name)
    switch place {
    // Those are offered with their counts.
    case .kind, .status: return place
    default: return option(named: name)?.allValues.map { .words($0) } ?? place
    }
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

  /// The option that a mistyped word was probably meant to be.
  func meant(by word: String) -> String? {
    nearest(to: word, among: options.flatMap(\.spellings) + CommonOption.allCases.flatMap(\.names))
  }

  private func option(named name: String) -> ToolInfo.Argument? { options.first { $0.spellings.contains(name) } }
}

/// The options that every command takes.
enum CommonOption: CaseIterable {
  case language, version, help

  var names: [String] {
    switch self {
    case .language: ["--lang"]
    case .version: ["--version"]
    case .help: ["-h", "--help"]
    }
  }

  var valueName: String? { self == .language ? "lang" : nil }

  var help: Message {
    switch self {
    case .language: Message(en: "The language of the answer: zh or en.", zh: "用哪种语言回答：zh 或 en。")
    case .version: Message(en: "Show the version.", zh: "显示版本。")
    case .help: Message(en: "Show help information.", zh: "显示用法。")
    }
  }
}
