/// A sentence for people in English and Chinese, written once beside its use. The shell shows it in the user's language.
public struct Message: Sendable, Hashable {
  /// The sentence in English.
  public let english: String
  /// The sentence in Chinese.
  public let chinese: String

  /// Makes a message.
  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A text that is the same in both languages: a name, a path, what another program says.
  public init(verbatim text: String) { self.init(en: text, zh: text) }

  /// Two messages one after the other.
  public static func + (first: Message, second: Message) -> Message {
    Message(en: first.english + second.english, zh: first.chinese + second.chinese)
  }
}
