import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Foundation
import LineEditor

extension Session {
  /// Writes text of the answer.
  func write(_ text: String) throws {
    parts.append(.text(text))
    try send(text)
  }

  /// Writes a text of the user's, of which not a character may change on the way to a file or another program.
  func write(exactly text: String) throws {
    parts.append(.text(text))
    try send(text, isForPrograms: true)
  }

  /// Writes text in which only the program set anything off.
  func write(styled text: String) throws {
    parts.append(.text(text))
    try send(text, keepingColours: style.isColoured)
  }

  /// Writes one line of the answer.
  func line(_ text: String) throws { try write(text + "\n") }

  /// Writes one line of the answer in the user's language.
  func line(_ message: Message) throws { try line(message.text) }

  /// Writes a listing, or one sentence in place of an empty table.
  func show(_ listing: Listing, _ format: OutputFormat, ifEmpty sentence: String) throws {
    if listing.rows.isEmpty, format == .table { return try line(sentence) }
    try show(.listing(listing), format)
  }

  /// Writes a listing, or one message in place of an empty table.
  func show(_ listing: Listing, _ format: OutputFormat, ifEmpty message: Message) throws {
    try show(listing, format, ifEmpty: message.text)
  }

  /// Writes claims, as JSON Lines with all their fields; none is a failure, told of beside the empty answer.
  func show(found claims: [SourcedClaim], _ format: OutputFormat, orFail message: @autoclosure () throws -> Message)
    throws
  {
    if !claims.isEmpty || format != .table { try show(.claims(claims), format) }
    if claims.isEmpty { throw CommandFailure(try message()) }
  }

  /// Writes claims, or one message in place of an empty table.
  func show(_ claims: [SourcedClaim], _ format: OutputFormat, ifEmpty message: Message) throws {
    if claims.isEmpty, format == .table { return try line(message) }
    try show(.claims(claims), format)
  }

  /// Writes what was found; nothing is a failure, told of beside the answer, which other programs read as empty.
  func show(found listing: Listing, _ format: OutputFormat, orFail message: @autoclosure () throws -> Message) throws {
    if !listing.rows.isEmpty || format != .table { try show(.listing(listing), format) }
    if listing.rows.isEmpty { throw CommandFailure(try message()) }
  }

  /// Writes findings: for people with the sentences and the arithmetic, otherwise one row each.
  func show(_ findings: [Finding], _ format: OutputFormat, ifEmpty sentence: String) throws {
    if findings.isEmpty, format == .table { return try line(sentence) }
    try show(.findings(findings), format)
  }

  /// Writes findings, or one message in place of an empty table.
  func show(_ findings: [Finding], _ format: OutputFormat, ifEmpty message: Message) throws {
    try show(findings, format, ifEmpty: message.text)
  }

  /// Writes a part of an answer, which `last` can write again; tables are cut to the screen unless wanted uncut.
  func show(_ part: AnswerPart, _ format: OutputFormat, uncut: Bool = false) throws {
    parts.append(part)
    // Only tables and findings have colours of ours; their cells are made printable one by one.
    let isStyled = style.isColoured && format == .table && part.hasRows
    try part.write(format, width: uncut ? nil : width, style: style) {
      try send($0, keepingColours: isStyled, isForPrograms: format.isForPrograms && part.hasRows)
    }
  }

  /// Sends some of the rows of an answer.
  func stream(_ text: String) throws { try send(text, isForPrograms: true) }

  /// Sends the last rows of an answer, which `last` can write again if they were few. An empty table is not shown.
  func finish(_ stream: inout RowStream) throws {
    if let rows = stream.kept, !rows.isEmpty {
      var listing = Listing(stream.columns, rows, isOurs: stream.isOurs)
      listing.caveats = stream.caveats
      parts.append(.listing(listing))
    }
    guard stream.count > 0 || stream.format != .table else { return }
    let isForPrograms = stream.format.isForPrograms
    let isStyled = style.isColoured && stream.format == .table
    try stream.finish(width: width, style: style) {
      try send($0, keepingColours: isStyled, isForPrograms: isForPrograms)
    }
  }

  /// Sends the last rows of claims that have begun to leave.
  func finish(_ claims: inout ClaimStream) throws {
    guard var rows = try claims.rest(to: { try self.stream($0) }) else { return }
    try finish(&rows)
  }

  /// Sends bytes that are not kept for `last`, such as a long stream.
  func write(_ bytes: [UInt8]) throws {
    guard output.screen() != nil, file == nil else { return try send(bytes) }
    try send(String(decoding: bytes, as: UTF8.self))
  }

  /// Sends text; people see no character that would change their terminal, also behind a pipe. Programs get what there is.
  private func send(_ text: String, keepingColours: Bool = false, isForPrograms: Bool = false) throws {
    let isExact = isForPrograms && (file != nil || output.screen() == nil)
    try send(Array((isExact ? text : screenSafe(text, keepingColours: keepingColours)).utf8))
  }

  private func send(_ bytes: [UInt8]) throws {
    try Interrupts.check()
    if let file { return try file.write(bytes) }
    if let openPager {
      guard openPager.show(bytes) else { throw ReaderGone() }
      return
    }
    guard held == nil else {
      held?.append(contentsOf: bytes)
      return try pageLongAnswer()
    }
    try put(bytes)
  }

  /// More than fits on any screen goes to the pager before the rest is there.
  private func pageLongAnswer() throws {
    guard let held, held.count > 1 << 16, let pager, let opened = pager.open() else { return }
    self.held = nil
    if opened.show(held) {
      openPager = opened
    } else if !opened.wait() {
      try put(held)
    } else {
      throw ReaderGone()
    }
  }

  /// Puts bytes on the standard output.
  func put(_ bytes: [UInt8]) throws {
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
}
