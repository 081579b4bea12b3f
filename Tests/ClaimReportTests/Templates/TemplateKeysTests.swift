import Foundation
import Testing

@testable import ClaimReport

/// The documentation lists every key, and nothing else. `make transcripts` writes its table again.
@Suite struct TemplateKeysTests {
  private static let documentation = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/ClaimReport/README.md").standardizedFileURL

  /// The rows of the table: `| comparisons.rows.region | text | the region |`. Keys that lists have in common are
  /// listed for the first of them.
  private struct Table {
    private var known: [[TemplateKey]: String] = [:]
    private(set) var rows: [String] = []

    mutating func add(_ keys: [TemplateKey], under path: String = "") {
      for key in keys {
        let name = path + key.name
        rows.append("| `\(name)` | \(holds(key.shape)) | \(key.meaning) |")
        guard case .list(let keys) = key.shape, known[keys] == nil else { continue }
        known[keys] = name
        add(keys, under: name + ".")
      }
    }

    private func holds(_ shape: TemplateShape) -> String {
      switch shape {
      case .text: "text"
      case .flag: "yes or no"
      case .texts: "list of texts"
      case .list(let keys): known[keys].map { "list with the keys of `\($0)`" } ?? "list"
      }
    }
  }

  @Test func everyKeyIsDocumented() throws {
    let text = try String(contentsOf: Self.documentation, encoding: .utf8)
    var table = Table()
    table.add(CustomReport.keys)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if ProcessInfo.processInfo.environment["HESHU_RECORD"] != nil {
      let others = lines.filter { !$0.hasPrefix("| `") }.joined(separator: "\n")
      let rest = others.replacing(
        "| --- | --- | --- |\n", with: "| --- | --- | --- |\n\(table.rows.joined(separator: "\n"))\n")
      try Data(rest.utf8).write(to: Self.documentation)
    } else {
      #expect(lines.filter { $0.hasPrefix("| `") } == table.rows)
    }
  }

  @Test func theExampleWorks() throws {
    let text = try String(contentsOf: Self.documentation, encoding: .utf8)
    let template = try #require(
      text.components(separatedBy: "```mustache\n").last?.components(separatedBy: "```\n").first)
    let report = try CustomReport(template, file: "brief.mustache").render(TestStore.request())
    #expect(report.text.contains("2360家"))
    #expect(report.charts.count == 1)
  }
}
