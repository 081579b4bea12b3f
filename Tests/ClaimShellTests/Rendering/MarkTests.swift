import ClaimModel
import ClaimStore
import TestSupport
import Testing

@testable import ClaimShell

/// What a sentence does not state or assert is marked, explained under the table, and left out when asked.
@Suite struct MarkTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("heshu.db")
    let store = try ClaimStore(path: path)
    try store.save(
      Article(id: "a.txt", text: "企业"),
      claims: [
        claim("10", "嘉定区", 2020), claim("20", "嘉定区", 2021, evidence: [.region: .section, .period: .dateline]),
        claim("30", "松江区", 2020, evidence: [.metric: .assumed]), claim("40", "青浦区", 2021, assertion: .denied),
        claim("50", "宝山区", 2020, evidence: [.region: .list, .period: .sentence]),
      ])
  }

  private func claim(
    _ value: String, _ region: String, _ year: Int, evidence: [Derivation.Field: Evidence] = [:],
    assertion: Assertion = .asserted
  ) -> Claim {
    let words = Mention(text: value + "家", place: TextSpan(scalars: 0..<3, bytes: 0..<5))
    var claim = Claim(
      figure: words, kind: .count,
      quantity: ExactDecimal(value).map { Quantity(value: $0, unit: FigureUnit("家", .count)) }, sentence: words)
    claim.metric = MetricReading(phrase: "企业数")
    claim.region = RegionReading(region: Region(name: region, level: .county), isInferred: false)
    claim.period = Period(
      start: CalendarDate(year: year, month: 1, day: 1), end: CalendarDate(year: year, month: 12, day: 31), text: "")
    claim.assertion = assertion
    claim.derivation = [.metric, .region, .period].map {
      Derivation($0, rule: "rule", evidence: evidence[$0] ?? .clause)
    }
    return claim
  }

  private func answer(_ words: String...) -> String {
    let answers = CollectedOutput()
    _ = HeshuProgram.run(["--store", path] + words, output: answers.output)
    return answers.take()
  }

  private static let unstated = "* not stated in the figure's sentence, but elsewhere or assumed; see --stated\n"
  private static let unasserted = "? denied, a rumour or supposed in the text: no fact to compare or check with\n"

  @Test func aListMarksEachField() {
    #expect(
      answer("list") == """
        id  region   metric   value  exact  period  status  figure  article
        ──  ───────  ───────  ─────  ─────  ──────  ──────  ──────  ───────
         1  嘉定区   企业数   10     10 家  2020    actual  10家    a.txt
         2  嘉定区*  企业数   20     20 家  2021*   actual  20家    a.txt
         3  松江区   企业数*  30     30 家  2020    actual  30家    a.txt
         4  青浦区   企业数   40?    40 家  2021    actual  40家    a.txt
         5  宝山区   企业数   50     50 家  2020    actual  50家    a.txt
        \(Self.unstated)\(Self.unasserted)
        """)
    let stated = answer("list", "--stated")
    #expect(["10家", "40家", "50家"].allSatisfy(stated.contains))
    #expect(["20家", "30家", "*"].allSatisfy { !stated.contains($0) })
  }

  @Test func programsReadItInColumns() {
    #expect(
      answer("list", "--region", "嘉定区", "--format", "csv") == """
        id,region,metric,value,period,status,figure,article,assertion,metric_evidence,region_evidence,period_evidence,status_evidence
        1,嘉定区,企业数,10 家,2020,actual,10家,a.txt,asserted,clause,clause,clause,
        2,嘉定区,企业数,20 家,2021,actual,20家,a.txt,asserted,clause,section,dateline,

        """)
    #expect(answer("list", "--region", "青浦区", "--format", "jsonl").contains(#""assertion":"denied""#))
    #expect(answer("list", "--format", "markdown").contains("\n\\" + Self.unstated + "\n\\" + Self.unasserted))
  }

  @Test func comparisonsMarkFiguresAndLeaveOutWhatIsNoFact() {
    let compared = answer("compare", "企业数")
    #expect(
      compared.contains(
        """
        region  2021  2020
        ──────  ────  ────
        宝山区        50
        嘉定区  20*   10
        松江区        30*
        \(Self.unstated)
        """), "\(compared)")
    #expect(!compared.contains("40"))
    #expect(answer("compare", "企业数", "--format", "csv").contains("clause,section,dateline"))
    let ranked = answer("rank", "企业数")
    #expect(ranked.contains("Without a place: 松江区 30*"), "\(ranked)")
    #expect(!answer("rank", "企业数", "--stated").contains("30"))
    let told = answer("timeline", "企业数", "嘉定区")
    #expect(told.contains("20*") && told.contains(Self.unstated), "\(told)")
    #expect(!answer("timeline", "企业数", "嘉定区", "--stated").contains("2021"))
  }

  @Test func whatIsDeniedIsNoSource() {
    #expect(answer("compare", "企业数", "青浦区").contains("has no figures there (青浦区)"))
    #expect(answer("check", "2021年青浦区企业数为40家").hasPrefix("1 finding: not enough to go by 1\n"))
    #expect(answer("check", "2020年宝山区企业数为50家").hasPrefix("1 finding: agrees 1\n"))
  }

  @Test func reportsMarkThemToo() {
    let overview = answer("report", "overview", "--appendix", "--lang", "en")
    #expect(overview.contains(#"| Jiading District\* | 企业数 | 20 | 2021\* | count | actual |"#), "\(overview)")
    #expect(overview.contains("| Qingpu District | 企业数 | 40? | 2021 |"))
    #expect(overview.contains("denied, a rumour or supposed"))
    let compared = answer("report", "compare", "企业数", "--lang", "en")
    #expect(compared.contains(#"20\*"#) && !compared.contains("40 ["), "\(compared)")
    let stated = answer("report", "overview", "--stated", "--appendix", "--lang", "en")
    #expect(
      !stated.contains("| 20 |") && stated.contains("heshu report overview --stated --appendix --lang en"), "\(stated)")
  }

  @Test func oneClaimTellsItsEvidence() {
    #expect(answer("show", "2").contains("evidence    metric: clause, region: section, period: dateline\n"))
    #expect(answer("show", "4").contains("assertion   denied\n"))
    #expect(answer("--lang", "zh", "show", "2").contains("指标: 本分句, 地区: 小标题, 时间: 电头"))
  }
}
