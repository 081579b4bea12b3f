import ClaimModel
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// The commands that check, over two small articles.
@Suite struct CheckingTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws {
    folder = try TemporaryFolder()
    try write("甲报.txt", "发布时间:2024-01-25\n2023年,余杭区高新技术企业达到2936家,比上年增长6.1%。城镇化率由2018年的61.2%提高到2023年的66.7%,提高5.5个百分点。")
    try write("乙报.txt", "发布时间:2024-01-26\n据统计,2023年余杭区高新技术企业达到2396家。")
    _ = run("import", folder.path("甲报.txt"), folder.path("乙报.txt"))
    _ = answers.take()
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path(name)))
  }

  private func run(_ words: String...) -> Int32 {
    HeshuProgram.run(["--store", folder.path("heshu.db")] + words, output: answers.output)
  }

  /// The lines of an answer as JSON objects.
  private func objects() throws -> [[String: Any]] {
    try answers.take().split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func conflictsAreObjectsOfFixedNames() throws {
    #expect(run("conflicts", "--format", "jsonl") == 0)
    let findings = try objects()
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(Set(finding.keys) == Set(RecordSchema.findings.fields.map(\.name)))
    #expect(finding["verdict"] as? String == "contradict")
    #expect(finding["cause"] as? String == "swapped-digits")
    let claims = try #require(finding["claims"] as? [[String: Any]])
    #expect(claims.map { $0["text"] as? String } == ["2396家", "2936家"])
    #expect(claims.allSatisfy { Set($0.keys) == ["doc", "start", "end", "locator", "text", "low", "high"] })
  }

  @Test func aUnitThatNoFigureGoesIntoIsNamed() {
    #expect(run("compare", "高新技术企业", "--as", "公顷") == 1)
    let answer = answers.take()
    #expect(answer.contains("these figures are in %, 家, which 公顷 does not measure"), "\(answer)")
  }

  @Test func anAliasOfNoMetricIsToldSo() {
    #expect(run("alias", "add", "高兴企业", "高新技术企业") == 0)
    #expect(answers.take().contains("no claim calls it so yet"))
    #expect(run("alias", "list") == 0)
    #expect(answers.take().contains("高兴企业  高新技术企业"))
  }

  @Test(arguments: [
    ["--period", "2023年"], ["--since", "“十三五”", "--until", "2023年四季度"], ["--period", "十四五"],
    ["--min", "0.2万", "--max", "1万亿"],
  ])
  func filtersTakeWhatArticlesWrite(_ options: [String]) throws {
    #expect(
      HeshuProgram.run(
        ["--store", folder.path("heshu.db"), "list", "--kind", "count", "--format", "jsonl"] + options,
        output: answers.output) == 0)
    #expect(try objects().count == 2)
  }

  @Test(arguments: ["conflicts", "audit"])
  func anEmptyStoreIsToldSo(_ command: String) {
    let store = folder.path("empty.db")
    #expect(HeshuProgram.run(["--store", store, command], output: answers.output) == 1)
    #expect(answers.take().contains("there is no store"))
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test func theFindingIsOfTheLatestWholeYear() throws {
    try write("丙报.txt", "2022年,余杭区地区生产总值2651.5亿元,萧山区地区生产总值2062.1亿元,滨江区地区生产总值2185.2亿元。")
    try write("丁报.txt", "2023年一季度,余杭区地区生产总值700亿元,萧山区地区生产总值500亿元。")
    _ = run("import", folder.path("丙报.txt"), folder.path("丁报.txt"))
    _ = answers.take()
    #expect(run("compare", "地区生产总值") == 0)
    #expect(
      answers.take().hasPrefix("地区生产总值: in 2022, of the 3 counties told of, 余杭区 is highest with 265.15 billion yuan"))
  }

  @Test func dismissedFindingsStayAsideAfterAnotherImport() throws {
    _ = run("conflicts", "--format", "jsonl")
    let id = try #require(try objects().first?["id"] as? String)
    #expect(run("dismiss", id) == 2)
    #expect(run("dismiss", "000000000000", "--why", "x") == 1)
    #expect(run("dismiss", id, "--why", "笔误已更正") == 0)
    try write("乙报.txt", "发布时间:2024-01-26\n记者获悉。据统计,2023年余杭区高新技术企业达到2396家。")
    _ = run("import", folder.path("乙报.txt"))
    _ = answers.take()
    _ = run("conflicts", "--format", "jsonl")
    #expect(try objects().isEmpty)
    _ = run("dismiss")
    #expect(answers.take().contains("笔误已更正"))
    #expect(run("undismiss", id) == 0)
    #expect(run("undismiss", id) == 1)
    _ = answers.take()
    _ = run("conflicts", "--format", "jsonl")
    #expect(try objects().count == 1)
  }

  @Test func auditComputesOneArticleAgain() throws {
    #expect(run("audit", "甲报", "--format", "jsonl") == 0)
    #expect(
      try objects().contains { $0["verdict"] as? String == "adds-up" && $0["rule"] as? String == "audit.movement" })
    #expect(run("audit", "丙报") == 1)
  }

  @Test func strictChecksExitWithThree() throws {
    #expect(run("check", "2023年余杭区高新技术企业达到2369家", "--strict") == 3)
    #expect(run("check", "2023年余杭区高新技术企业达到2369家") == 0)
    #expect(run("check", "2023年余杭区高新技术企业超过2900家", "--strict") == 0)
    #expect(run("check") == 2)
    #expect(run("check", "--annotate", "2023年") == 2)
  }

  @Test func draftsAreWrittenWithFootnotes() throws {
    try write("draft.md", "# 余杭\n\n2023年,余杭区高新技术企业达到2963家。全区企业由2018年的120家增加到2023年的300家,增长250%。\n")
    #expect(run("check", "--file", folder.path("draft.md"), "--annotate", "--strict") == 3)
    let text = answers.take()
    #expect(text.contains("达到2963家[^heshu-1]。"))
    #expect(text.contains("[^heshu-1]: **contradiction**"))
    #expect(text.contains("**does not add up**"))
    #expect(text.hasPrefix("# 余杭\n\n2023年"))
  }

  @Test func tracesFollowTheWording() throws {
    _ = run("list", "--format", "jsonl")
    _ = answers.take()
    _ = run("list", "--metric", "高新技术企业", "--kind", "count", "--format", "csv")
    let id = try #require(answers.take().split(separator: "\n").last?.split(separator: ",").first)
    #expect(run("trace", String(id), "--format", "csv") == 0)
    let lines = answers.take().split(separator: "\n")
    #expect(lines.dropFirst().map { $0.prefix { $0 != "," } } == ["first", "changed"])
    #expect(run("trace", "9999") == 1)
  }

  @Test func reviewsAreSchemaOrg() throws {
    #expect(run("conflicts", "--format", "claimreview") == 0)
    let text = answers.take()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["@context"] as? String == "https://schema.org")
    let review = try #require((object["@graph"] as? [[String: Any]])?.first)
    #expect(review["@type"] as? String == "ClaimReview")
    #expect((review["reviewRating"] as? [String: Any])?["ratingValue"] as? Int == 1)
    #expect(review["claimReviewed"] as? String == "据统计,2023年余杭区高新技术企业达到2396家。")
  }

  @Test func manyStatementsAreCheckedAtOnceUnderTheirNames() throws {
    try write(
      "statements.jsonl",
      """
      {"id":"a","text":"2023年余杭区高新技术企业达到2396家。"}
      {"id":"b","text":"2023年余杭区高新技术企业达到2936家。"}
      {"id":"c","text":"这里没有数字。"}
      {"id":"d","text":"2023年余杭区高新技术企业达到2396家。"}
      {"text":"2023年萧山区高新技术企业达到2936家。"}

      """)
    #expect(run("check", "--file", folder.path("statements.jsonl"), "--format", "jsonl", "--strict") == 3)
    let findings = try objects()
    let told = findings.map { "\($0["statement"] ?? "-") \($0["verdict"] ?? "-") \($0["cause"] as? String ?? "-")" }
    #expect(
      told == [
        "5 contradict other-region", "a agree swapped-digits", "b agree swapped-digits", "d agree swapped-digits",
      ])
    #expect(Set(findings.compactMap { $0["id"] as? String }).count == findings.count)
    #expect(findings.allSatisfy { $0["line"] as? Int == 1 && $0["column"] as? Int != nil })
    #expect(run("check", "--file", folder.path("statements.jsonl"), "--only", "contradict") == 0)
    let answer = answers.take()
    #expect(
      answer.hasPrefix("4 findings in 5 statements: contradiction 1 (1 looks like a slip), agrees 3\n"), "\(answer)")
    #expect(answer.contains("[5:1:"))
    #expect(!answer.contains("[a:1:"))
  }

  @Test func oneStatementIsCheckedAsAmongMany() throws {
    let texts = ["2023年余杭区高新技术企业达到2963家。", "2020年余杭区高新技术企业达到2936家。", "2023年余杭区专利授权量100件。"]
    let lines = texts.enumerated().map { #"{"id":"\#($0.offset)","text":"\#($0.element)"}"# + "\n" }
    try write("all.jsonl", lines.joined())
    _ = run("check", "--file", folder.path("all.jsonl"), "--format", "jsonl")
    let together = try objects()
    var alone: [[String: Any]] = []
    for (index, line) in lines.enumerated() {
      try write("one.jsonl", line)
      _ = run("check", "--file", folder.path("one.jsonl"), "--format", "jsonl")
      alone += try objects()
      #expect(alone.last?["statement"] as? String == String(index))
    }
    let told = { (findings: [[String: Any]]) in
      Set(
        findings.map {
          "\($0["statement"] ?? "") \($0["verdict"] ?? "") \($0["reason"] ?? "") \($0["computation"] ?? "")"
        })
    }
    #expect(together.count == 3)
    #expect(told(together) == told(alone))
  }

  @Test func aDraftIsToldByLinesWhatIsWrongFirst() throws {
    try write(
      "draft.md", "# 两区的企业\n\n## 余杭区\n\n2023年,高新技术企业达到2936家。\n\n## 萧山区\n\n2022年,高新技术企业达到2963家。\n")
    #expect(run("check", "--file", folder.path("draft.md")) == 0)
    let answer = answers.take()
    #expect(answer.contains("[draft.md:5:15]"), "\(answer)")
    // What stands under another heading is of another place.
    #expect(!answer.contains("contradiction"), "\(answer)")
    try write("draft.md", "# 两区的企业\n\n一切都好。\n\n## 余杭区\n\n2023年,高新技术企业达到2369家。\n")
    #expect(run("check", "--file", folder.path("draft.md"), "--strict") == 3)
    #expect(answers.take().contains("2369家  [draft.md:7:15] 2023年"))
  }

  @Test func theRightValueOfAnotherYearIsTheLikelySlip() throws {
    #expect(run("check", "2021年余杭区高新技术企业达到2936家", "--strict") == 3)
    #expect(answers.take().contains("the value is the one of 2023"))
    #expect(run("check", "2023年萧山区高新技术企业达到2936家", "--strict") == 3)
    #expect(answers.take().contains("the value is the one of 余杭区"))
    #expect(run("check", "2021年余杭区高新技术企业达到2800家", "--strict") == 0)
  }

  @Test func anAuditCountsWhatCannotBeTold() throws {
    try write("丁报.txt", "发布时间:2024-01-26\n2023年,滨江区高新技术企业达到300家,是2015年的4.9倍。全区就业率由2018年的61.2%提高到2023年的66.7%,提高5.5个百分点。")
    _ = run("import", folder.path("丁报.txt"))
    _ = answers.take()
    #expect(run("audit", "丁报") == 0)
    let quiet = answers.take()
    #expect(quiet.hasPrefix("adds up 1, cannot tell 1 (--all lists what cannot be told)\n"), "\(quiet)")
    #expect(!quiet.contains("\ncannot tell"))
    #expect(run("audit", "丁报", "--all") == 0)
    #expect(answers.take().contains("\ncannot tell"))
    #expect(run("audit", "丁报", "--only", "cannot-tell", "--format", "jsonl") == 0)
    #expect(try objects().count == 1)
  }

  @Test func anImportTellsOfCorrectionsThatFindTheirWordsNoMore() throws {
    _ = run("list", "--metric", "高新技术企业", "--kind", "count", "--format", "csv")
    let id = try #require(answers.take().split(separator: "\n").last?.split(separator: ",").first)
    #expect(run("correct", String(id), "--region", "萧山区", "--why", "原文如此") == 0)
    _ = answers.take()
    _ = run("list", "--confirmed", "--format", "csv")
    #expect(answers.take().split(separator: "\n").count == 2)
    try write("乙报.txt", "发布时间:2024-01-26\n据统计,2023年余杭区高新技术企业有2396家。")
    #expect(run("import", folder.path("乙报.txt")) == 0)
    #expect(answers.take().contains("1 figure that a person set right"))
    #expect(run("import", folder.path("乙报.txt")) == 0)
    #expect(!answers.take().contains("a person set right"))
  }
}
