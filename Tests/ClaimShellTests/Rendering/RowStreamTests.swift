import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct RowStreamTests {
  private func written(_ rows: [[String?]], _ format: OutputFormat) throws -> (text: String, pieces: Int) {
    var (text, pieces) = ("", 0)
    var stream = RowStream(["a", "b"], format, isOurs: false)
    for row in rows {
      try stream.add(row) {
        text += $0
        pieces += 1
      }
    }
    try stream.finish { text += $0 }
    return (text, pieces)
  }

  @Test(arguments: OutputFormat.allCases, [0, 1, 999, 1000, 1001, 2500])
  func piecesMakeUpTheListing(format: OutputFormat, count: Int) throws {
    let rows: [[String?]] = (0..<count).map { [String($0), $0 % 3 == 0 ? nil : "x"] }
    let (text, pieces) = try written(rows, format)
    #expect(text == Listing(["a", "b"], rows, isOurs: false).text(format))
    #expect(pieces == (format == .table ? 0 : count / 1000))
  }

  @Test func longRowsLeaveSooner() throws {
    let row: [String?] = [String(repeating: "x", count: 100_000), nil]
    #expect(try written(Array(repeating: row, count: 9), .csv).pieces == 3)
  }
}
