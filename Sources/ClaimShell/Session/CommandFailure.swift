import ClaimModel

/// A command could not do its work. The message is one sentence: what, where, what to do next.
struct CommandFailure: Error, Sendable, Hashable {
  let message: Message

  init(_ message: Message) { self.message = message }

  init(en english: String, zh chinese: String) { message = Message(en: english, zh: chinese) }

  init(_ text: String) { message = Message(verbatim: text) }

  /// Documents failed and were told of already.
  static let told = CommandFailure("")
}
