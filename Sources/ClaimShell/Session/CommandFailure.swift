import ClaimModel

/// A command could not do its work. The message is one sentence: what, where, what to do next.
struct CommandFailure: Error, Sendable, Hashable {
  let message: Message
  /// The word of the command that is to blame, if one is.
  var place = Misuse.Place.unknown

  init(_ message: Message, at word: String? = nil) {
    self.message = message
    if let word { place = .word(word) }
  }

  init(en english: String, zh chinese: String, at word: String? = nil) {
    self.init(Message(en: english, zh: chinese), at: word)
  }

  init(_ text: String) { self.init(Message(verbatim: text)) }

  /// Documents failed and were told of already.
  static let told = CommandFailure("")
}
