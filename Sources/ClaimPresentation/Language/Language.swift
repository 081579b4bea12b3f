import ClaimModel

/// The languages that answers and reports are written in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// A message in this language.
  public func callAsFunction(_ message: Message) -> String {
    switch self {
    case .english: message.english
    case .chinese: message.chinese
    }
  }

  /// The text in this language: a message, written where it is used.
  public func callAsFunction(_ chinese: String, _ english: String) -> String {
    self(Message(en: english, zh: chinese))
  }

  /// A word of the glossary in this language.
  public func callAsFunction(_ term: some Term) -> String { self(term.term) }
}
