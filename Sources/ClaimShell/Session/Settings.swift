import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What the user chose for all commands of a session.
struct Settings: Sendable, Hashable {
  /// The language of messages, help and headings.
  var language = Language.english
  /// How listings are written by commands without `--format`.
  var format = OutputFormat.table
  /// Whether colours may be used on a terminal.
  var hasColour = false
  /// The file with the user's own metrics, where commands name none.
  var vocabulary: String?

  /// The settings of the session whose command runs. The parser asks here too, for its help.
  @TaskLocal static var current = Settings()
}

extension Language {
  /// The language that the environment asks for: LC_ALL before LC_MESSAGES before LANG; English where it is neither.
  init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    self = names.first { !$0.isEmpty }?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}

extension Message {
  /// The message in the language of the session.
  var text: String { Settings.current.language(self) }
}

extension ArgumentHelp {
  /// Help on an option or argument in both languages; `value` names its value where the option's own name does not.
  init(en english: String, zh chinese: String, value: String? = nil) {
    self.init(Message(en: english, zh: chinese).text, valueName: value)
  }
}

extension ValidationError {
  /// What is wrong with an option's value, in both languages.
  init(en english: String, zh chinese: String) {
    self.init(Message(en: english, zh: chinese).text)
  }
}
