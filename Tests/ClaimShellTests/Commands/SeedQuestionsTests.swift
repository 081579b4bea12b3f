import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// What the questions answer over the articles of `seeds`.
@Suite struct SeedQuestionsTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws {
    folder = try TemporaryFolder()
    let seeds = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../seeds").standardized.path
    _ = answer("import", seeds)
  }

  private func answer(_ words: String...) -> String {
    _ = HeshuProgram.run(["--store", folder.path("heshu.db")] + words, output: answers.output, environment: [:])
    return answers.take()
  }

  /// The cells of a comparison: region, period and figure of every row of `agree`.
  private func cells(_ words: String...) throws -> [String] {
    _ = HeshuProgram.run(
      ["--store", folder.path("heshu.db"), "compare", "--format", "jsonl"] + words, output: answers.output,
      environment: [:])
    return try answers.take().split(separator: "\n").compactMap { line in
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard row["cell"] as? String == "agree" else { return nil }
      return ["region", "period", "figure"].map { row[$0] as? String ?? "-" }.joined(separator: " ")
    }
  }

  @Test func comparisonsHaveTheRightCells() throws {
    #expect(try cells("高新技术企业") == ["松江区 2021-12 2306家"])
    #expect(try cells("研发投入强度") == ["松江区 2015 3.58%", "松江区 2020 4.59%"])
    #expect(try cells("战略性新兴产业产值占比") == ["松江区 2016/2020 63%"])
    #expect(try cells("首期投资") == ["太原市 - 5亿", "太原市 - 5亿"])
  }

  @Test func countsOfDifferentThingsAreNoCell() throws {
    #expect(try cells("独角兽") == ["临港新片区 2022 42家"])
    #expect(answer("compare", "独角兽", "--format", "csv").contains("population"))
  }

  @Test func theTimelineShowsTheGapAndThePoints() {
    let lines = answer("timeline", "研发投入强度", "松江区").split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("2015    3.58%") })
    #expect(lines.contains("2017    —"))
    #expect(lines.contains { $0.hasPrefix("2020    4.59%") && $0.contains("+1.01 pp since 2015") })
  }
}
