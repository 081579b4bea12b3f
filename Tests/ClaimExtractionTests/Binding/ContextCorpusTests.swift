import ClaimExtraction
import ClaimModel
import Foundation
import Testing

/// `context.txt`: what a figure's context is, then the sentences of which it holds.
@Suite struct ContextCorpusTests {
  /// A sentence and the fields that are expected of its marked figure.
  struct Row: CustomStringConvertible, Sendable {
    let line: Int
    let sentence: String
    let expected: [String: String]
    let published: CalendarDate?

    var description: String { sentence }
  }

  @Test(arguments: rows) func everySentenceHasTheContextOfItsRow(_ row: Row) throws {
    let sentence = MarkedSentence(row.sentence.replacing("⏎", with: "\n"))
    let claims = sentence.claims(published: row.published)
    let claim = try #require(sentence.markedClaim(in: claims), "line \(row.line): \(claims.map(\.figure.text))")
    for (field, expected) in row.expected {
      #expect(Self.value(of: field, claim) == expected, "line \(row.line): \(field)")
    }
  }

  @Test func theCorpusHasItsRows() { #expect(Self.rows.count > 50) }

  private static func value(of field: String, _ claim: Claim) -> String? {
    switch field {
    case "metric": claim.metric?.phrase ?? "-"
    case "region": claim.region?.region.name ?? "-"
    case "period": claim.period?.description ?? "-"
    case "time": claim.timeKind?.rawValue ?? "-"
    case "status": claim.status.rawValue
    case "aspect": claim.aspect.rawValue
    case "assertion": claim.assertion.rawValue
    case "entity": claim.entity?.text ?? "-"
    case "kind": claim.kind.rawValue
    case "value": claim.quantity?.value.description ?? "-"
    default: nil
    }
  }

  private static let rows: [Row] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "context.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var rows: [Row] = []
    var (published, expected) = (CalendarDate?.none, [String: String]())
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      switch line.first {
      case nil, "#": continue
      case "@": published = CalendarDate(iso8601: String(line.dropFirst(2)))
      case "=":
        let words = line.dropFirst(2).split(separator: " ").map(String.init)
        expected = Dictionary(
          uniqueKeysWithValues: stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) })
      default: rows.append(Row(line: index + 1, sentence: String(line), expected: expected, published: published))
      }
    }
    return rows
  }()
}
