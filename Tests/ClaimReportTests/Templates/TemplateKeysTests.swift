import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimReport

/// The documentation lists every key, and nothing else. `make transcripts` writes its table again.
@Suite struct TemplateKeysTests {
  private static let documentation = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/ClaimReport/README.md").standardizedFileURL

  /// The rows of the table: `| comparisons.rows.region | text | the region |`.
  private static let rows = CustomReport.documentation.map { "| `\($0.key)` | \($0.holds) | \($0.meaning) |" }

  @Test func everyKeyIsDocumented() throws {
    let text = try String(contentsOf: Self.documentation, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let others = lines.filter { !$0.hasPrefix("| `") }.joined(separator: "\n")
    let head = "| --- | --- | --- |\n"
    let documented = others.replacing(head, with: head + Self.rows.joined(separator: "\n") + "\n")
    try Recording.expect(documented, in: Self.documentation)
  }

  @Test func theExampleWorks() throws {
    let text = try String(contentsOf: Self.documentation, encoding: .utf8)
    let template = try #require(
      text.components(separatedBy: "```mustache\n").last?.components(separatedBy: "```\n").first)
    let report = try CustomReport(template, file: "brief.mustache").render(TestStore.request())
    #expect(report.text.contains("2360家"))
    #expect(
      report.text.contains("- 2022-09-01 新华社: 2360家 \\[2\\], 最早")
        || report.text.contains("- 2022-09-01 新华社: 2360家 [2], 最早"))
    #expect(!report.text.contains("put aside"))
    #expect(report.others.count == 1)
  }
}
