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
  /// What the user chose for all commands.
  var settings: Settings

  init(output: Output, storePath: String = "heshu.db", settings: Settings = Settings()) {
    self.output = output
    self.storePath = storePath
    self.settings = settings
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

  /// Writes text of the answer.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes of the answer.
  func write(_ bytes: [UInt8]) throws {
    if Interrupts.isPending { throw CommandFailure(en: "interrupted", zh: "已中断") }
    switch output.write(bytes) {
    case 0: return
    case EPIPE: throw ReaderGone()
    case let error:
      let reason = String(cString: strerror(error))
      throw CommandFailure(
        en: "the answer could not be written: \(reason); free some room or write elsewhere",
        zh: "结果写不出去：\(reason)；请腾出空间，或写到别处")
    }
  }

  /// Writes one line of the answer.
  func line(_ text: String) throws { try write(text + "\n") }

  /// Writes one line of the answer in the user's language.
  func line(_ message: Message) throws { try line(message.text) }

  /// Tells of a failure that does not end the command.
  func complain(_ message: String) { output.complain("heshu: " + message) }

  /// Tells of a failure in the user's language.
  func complain(_ message: Message) { complain(message.text) }

  /// Writes a listing, or one sentence in place of an empty table.
  func show(_ listing: Listing, _ format: OutputFormat, ifEmpty sentence: String) throws {
    if listing.rows.isEmpty, format == .table { return try line(sentence) }
    try write(listing.text(format, width: width))
  }

  /// Writes a listing, or one message in place of an empty table.
  func show(_ listing: Listing, _ format: OutputFormat, ifEmpty message: Message) throws {
    try show(listing, format, ifEmpty: message.text)
  }

  /// Writes claims, or one message in place of an empty table; as JSON Lines with all their fields.
  func show(_ claims: [SourcedClaim], _ format: OutputFormat, ifEmpty message: Message) throws {
    try show(claims, format, ifEmpty: message.text)
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
