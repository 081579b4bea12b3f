/// A command could not do its work. The message is one sentence: what, where, what to do next.
struct CommandFailure: Error, Sendable, Hashable {
  let message: String

  init(_ message: String) { self.message = message }

  /// Documents failed and were told of already.
  static let told = CommandFailure("")
}
