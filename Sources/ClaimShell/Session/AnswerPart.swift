import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimStore

/// A part of what a command answered, kept so that `last` can write it again in another format.
enum AnswerPart: Sendable {
  case text(String)
  case listing(Listing)
  case claims([SourcedClaim])
  case findings([Finding])

  /// Whether the part has rows, which can be written in any format.
  var hasRows: Bool {
    switch self {
    case .text: false
    case .listing, .claims, .findings: true
    }
  }

  /// Hands the text in a format over, in pieces where it may be long.
  func write(_ format: OutputFormat, width: Int?, style: Style, to send: (String) throws -> Void) throws {
    switch (self, format) {
    case (.text(let text), _): try send(text)
    case (.listing(let listing), _): try send(listing.text(format, width: width, style: style))
    case (.claims(let claims), .jsonl):
      try inPieces(claims, to: send) { json, sourced in json.claim(sourced) }
    case (.claims(let claims), _): try send(Listing(claims, for: format).text(format, width: width, style: style))
    case (.findings(let findings), .table): for finding in findings { try send(finding.text(style)) }
    case (.findings(let findings), .jsonl):
      try inPieces(findings, to: send) { json, finding in json.finding(finding) }
    case (.findings(let findings), _): try send(Listing(findings).text(format, width: width, style: style))
    }
  }

  private func inPieces<Row>(
    _ rows: [Row], to send: (String) throws -> Void, _ append: (inout JSONText, Row) -> Void
  ) throws {
    var json = JSONText()
    for row in rows {
      append(&json, row)
      try json.sendIfLong { try send(String(decoding: $0, as: UTF8.self)) }
    }
    try send(String(decoding: json.bytes, as: UTF8.self))
  }
}
