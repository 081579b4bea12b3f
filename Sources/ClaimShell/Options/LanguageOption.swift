import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// The option `--lang zh|en`, which every command takes: messages, help and headings in Chinese or English.
///
/// It is read before the parser runs, since the parser's help and errors are in that language too.
struct LanguageOption {
  /// The language asked for, if any.
  private(set) var language: Language?
  /// The words without the option.
  private(set) var words: [String] = []

  /// Takes the option out of the words of a command.
  init(in all: [String]) throws(Misuse) {
    var rest = all[...]
    while let word = rest.first, word != "--" {
      rest.removeFirst()
      let value: String?
      if word == "--lang" {
        value = rest.popFirst()
      } else if word.hasPrefix("--lang=") {
        value = String(word.dropFirst(7))
      } else {
        words.append(word)
        continue
      }
      guard let value, let language = Language(rawValue: value) else {
        throw Misuse(en: "--lang takes zh or en", zh: "--lang 后面写 zh 或 en", at: .word(value ?? "--lang"))
      }
      self.language = language
    }
    words += rest
  }
}
