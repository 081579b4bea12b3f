import Foundation
import TestSupport
import Testing

@testable import ClaimShell

/// The commands that ask, over a few articles with regions of one name, bounds and plans.
@Suite struct QuestionsTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws {
    folder = try TemporaryFolder()
    try write("杭州.txt", "2021年,杭州市地区生产总值18109亿元。2021年一季度,杭州市地区生产总值3984亿元。截至2021年底,杭州市西湖区高新技术企业1200家。")
    try write("南昌.txt", "截至2021年底,南昌市西湖区高新技术企业150家。")
    try write("上海.txt", "截至2020年底,上海市常住人口2487万人。2021年,上海市地区生产总值43214.85亿元,比上年增长8.1%。")
    _ = run("import", folder.url.path)
    _ = answers.take()
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path(name)))
  }

  private func run(_ words: String...) -> Int32 {
    HeshuProgram.run(["--store", folder.path("heshu.db")] + words, output: answers.output, environment: [:])
  }

  private func figures(_ words: String...) -> [String] {
    _ = HeshuProgram.run(
      ["--store", folder.path("heshu.db"), "list", "--format", "csv"] + words, output: answers.output, environment: [:])
    let lines = answers.take().split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let column = lines.first?.firstIndex(of: "figure") else { return [] }
    return lines.dropFirst().map { $0[column] }
  }

  @Test(arguments: ["2021Q1", "2021年一季度", "2021-01/2021-03"])
  func timesAreReadAsPeopleWriteThem(period: String) {
    #expect(figures("--period", period, "--kind", "money") == ["3984亿元"])
  }

  @Test(arguments: ["2021Q5", "2021H0", "上半年", "去年"])
  func timesWithoutAYearAreMisuse(period: String) { #expect(run("list", "--period", period) == 2) }

  @Test func zonesAcrossProvincesHoldTheirMembers() {
    #expect(Set(figures("--within", "长三角", "--kind", "money")) == ["43214.85亿元", "18109亿元", "3984亿元"])
    #expect(run("list", "--within", "京津冀") == 1)
    _ = answers.take()
    #expect(run("sql", "SELECT within('杭州市', '长三角') + within('南昌市', '长三角')", "--format", "csv") == 0)
    #expect(answers.take().hasSuffix("\n1\n"))
  }

  @Test func otherNamesOfAMetricFindIt() {
    #expect(figures("--metric", "国内生产总值", "--period", "2021Q1") == ["3984亿元"])
  }

  @Test func regionsOfOneNameAreToldApart() {
    #expect(figures("--region", "杭州市西湖区", "--kind", "count") == ["1200家"])
    #expect(run("compare", "高新技术企业", "--against", "西湖区") == 1)
    #expect(answers.take().hasPrefix("heshu: 西湖区 may be 杭州市西湖区, 南昌市西湖区; name one of them"))
    #expect(run("facet", "region", "--kind", "count", "--format", "csv") == 0)
    #expect(answers.take() == "region,claims\n上海市,1\n南昌市西湖区,1\n杭州市西湖区,1\n")
  }

  @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown", "line"])
  func nothingFoundIsAFailureInEveryFormat(format: String) {
    for words in [["list", "--text", "火星"], ["facet", "region", "--text", "火星"], ["sql", "SELECT 1 WHERE 0"]] {
      #expect(
        HeshuProgram.run(
          ["--store", folder.path("heshu.db")] + words + ["--format", format], output: answers.output, environment: [:])
          == 1)
    }
    #expect(run("alias", "list", "--format", format) == 1)
    #expect(run("export", "--text", "火星", "--format", format) == 1)
  }

  @Test func exportsAreWrittenInEveryFormatAndCut() {
    for format in ["csv", "tsv", "json", "markdown", "line", "table"] {
      #expect(run("export", "--kind", "money", "--limit", "2", "--format", format) == 0)
      let text = answers.take()
      #expect(text.contains("18109亿元") || text.contains("43214.85亿元"))
    }
    #expect(run("export", "--limit", "2", "--format", "jsonl") == 2)
  }

  @Test func aByteOrderMarkForExcel() {
    #expect(run("export", "--format", "csv", "--limit", "1", "--bom") == 0)
    #expect(answers.take().unicodeScalars.first == "\u{FEFF}")
    #expect(run("export", "--format", "csv", "--limit", "1") == 0)
    #expect(answers.take().unicodeScalars.first != "\u{FEFF}")
  }

  @Test func anExportSparesTheStore() {
    #expect(run("export", "--format", "jsonl", "--output", folder.path("heshu.db")) == 1)
    #expect(answers.take().contains("is a database and stays as it is"))
    #expect(run("articles", "--format", "csv") == 0)
    #expect(answers.take().split(separator: "\n").count == 4)
  }

  @Test func whatIsNotDividedIsToldWithItsReason() {
    #expect(run("ratio", "地区生产总值", "常住人口") == 1)
    #expect(answers.take().contains("上海市: no period in common (2021 against 2020-12)"))
  }

  @Test func aKindIsComparedWhenItIsWanted() {
    #expect(run("compare", "地区生产总值", "--kind", "growth", "--format", "csv") == 0)
    #expect(answers.take().split(separator: "\n").count == 2)
  }

  @Test func aFolderIsNoStore() {
    #expect(HeshuProgram.run(["--store", folder.url.path, "list"], output: answers.output, environment: [:]) == 1)
    #expect(answers.take() == "heshu: \(folder.url.path) is a folder and no store; name a file with --store.\n")
  }

  @Test func noAliasTakesThePlaceOfAnother() {
    #expect(run("alias", "add", "高企", "高新技术企业") == 0)
    #expect(run("alias", "add", "高企", "地区生产总值") == 1)
    #expect(run("alias", "add", "", "地区生产总值") == 1)
    _ = answers.take()
    #expect(run("alias", "list", "--format", "csv") == 0)
    #expect(answers.take() == "name,meaning\n高企,high-tech-enterprises\n")
  }
}
