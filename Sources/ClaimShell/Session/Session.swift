import ClaimModel
import ClaimStore
import Foundation
import LineEditor

/// What commands share: the store and the place for answers.
final class Session {
  private let output: Output
  private var stores: [String: ClaimStore] = [:]
  /// The store that commands without `--store` use.
  var storePath: String

  init(output: Output, storePath: String = "heshu.db") {
    self.output = output
    self.storePath = storePath
  }

  /// The store at a path, opened once a session.
  func store(_ path: String? = nil) throws -> ClaimStore {
    let path = path ?? storePath
    if let open = stores[path] { return open }
    let store = try ClaimStore(path: path)
    stores[path] = store
    return store
  }

  /// The columns of the terminal, if the answer goes to one.
  var width: Int? { output.width() }

  /// Shows how far a command is, where someone watches; nil takes the line away.
  func progress(_ text: String?) { output.progress?(text) }

  /// Whether someone watches.
  var showsProgress: Bool { output.progress != nil }

  /// Asks a store; Ctrl-C stops the question.
  func asking<Value>(_ store: ClaimStore, _ question: () throws -> Value) throws -> Value {
    try Interrupts.whileHandling({ store.interrupt() }) { try question() }
  }

  /// Writes text of the answer.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes of the answer.
  func write(_ bytes: [UInt8]) throws {
    if Interrupts.isPending { throw CommandFailure("interrupted") }
    switch output.write(bytes) {
    case 0: return
    case EPIPE: throw ReaderGone()
    case let error:
      throw CommandFailure(
        "the answer could not be written: \(String(cString: strerror(error))); free some room or write elsewhere")
    }
  }

  /// Writes one line of the answer.
  func line(_ text: String) throws { try write(text + "\n") }

  /// Tells of a failure that does not end the command.
  func complain(_ message: String) { output.complain("heshu: " + message) }

  /// Writes a listing, or one sentence in place of an empty table.
  func show(_ listing: Listing, _ format: OutputFormat, ifEmpty sentence: String) throws {
    if listing.rows.isEmpty, format == .table { return try line(sentence) }
    try write(listing.text(format, width: width))
  }

  /// Writes claims; as JSON Lines with all their fields.
  func show(_ claims: [SourcedClaim], _ format: OutputFormat, ifEmpty sentence: String) throws {
    guard format == .jsonl else { return try show(Listing(claims), format, ifEmpty: sentence) }
    var json = JSONText()
    for sourced in claims {
      json.claim(sourced.claim, doc: sourced.doc)
      if json.bytes.count > 1 << 16 {
        try write(json.bytes)
        json.clear()
      }
    }
    try write(json.bytes)
  }
}
