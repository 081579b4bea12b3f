import ClaimPresentation
import Foundation
import ClaimAnalysis
import ClaimModel
import TestSupport
import Testing

@testable import ClaimReport

/// The first screen of each report, and what holds for all of them.
@Suite struct ReportTests {
  /// The text before the second heading.
  private static func firstScreen(_ request: ReportRequest) -> String {
    request.render().text.components(separatedBy: "\n## ")[0]
  }

  @Test func overviewTellsOfContradictions() throws {
    try expectSame(
      Self.firstScreen(TestStore.request()),
      """
      # 核数报告

      数据截至2022年9月1日 · 2篇文章 · 5个数字 · 2个地区

      <b>发现1处矛盾——松江区高新技术企业（2021年），2360家与2306家。</b>

      ![松江区高新技术企业（2021年）: 新华社 2022-09-01 2360家; a.txt 2306家](overview-1.svg)

      """)
  }

  @Test func everyQuestionHasAFewRowsAndDetailsAreFolded() throws {
    let text = TestStore.request().render().text
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == ["## 哪些数字互相矛盾？", "## 计划完成了吗？", "## 说的是哪里？", "## 细节"])
    #expect(
      text.contains(
        "| [高新技术企业](#finding-235cc35d2cab) | 松江区 | 2021年 | <b>2360家</b> [1](#来源ffa0da5d)<br><b>2306家</b> "
          + "[2](#来源18b7cb09) | 矛盾：相邻两位数字互换 |"))
    #expect(text.contains("<details id=\"finding-235cc35d2cab\">\n<summary>矛盾：松江区高新技术企业（2021年），2360家 ≠ 2306家"))
  }

  /// A page of many articles is no longer than one of a few: rows, details and charts have limits.
  @Test func reportsOfManyArticlesStayShort() {
    func claims(_ count: Int) -> [SourcedClaim] {
      (0..<count).flatMap { index in
        ["2306", "2360"].enumerated().map { side, value in
          var claim = TestStore.claim(
            "松江第\(index)类企业有⟦\(value)家⟧。", value, year: 2021, doc: "\(index)-\(side).txt", at: side * 50)
          claim.claim.metric = MetricReading(phrase: "企业甲\(index)", id: MetricID("metric-\(index)"))
          return claim
        }
      }
    }
    let (few, many) = (TestStore.request(claims: claims(12)), TestStore.request(claims: claims(40)))
    let pages = [few, many].map { $0.render(as: .page).text }
    #expect(pages[1].utf8.count < pages[0].utf8.count + 1_000)
    #expect(pages[1].components(separatedBy: "<figure>").count <= Document.mostPictures + 1)
    #expect(pages[1].components(separatedBy: "<details id=\"finding-").count == 2 * ReportRequest.usualRows + 1)
    var more = many
    more.mostRows = 8
    #expect(more.render().text.components(separatedBy: "<details id=\"finding-").count == 17)
  }

  @Test func theCountryIsNoPeerOfItsParts() {
    let regions = [
      (Region.china, "9000"), (Region(name: "江苏省", code: "320000", level: .province), "700"),
      (Region(name: "浙江省", code: "330000", level: .province), "600"),
    ]
    let claims = regions.enumerated().map { index, region in
      TestStore.claim("\(region.0.name)有⟦\(region.1)家⟧。", region.1, region: region.0, year: 2021, at: index * 50)
    }
    let text = TestStore.request(claims: claims).render().text
    #expect(text.contains("高新技术企业：2021年中国9000家，有数字的2个省级地区中江苏省最高，700家，约为浙江省（600家）的1.17倍。</b>"))
    #expect(text.contains("| 指标 | 时间 | 最高 | 最低 | 全国 | 比较范围 |"))
    #expect(text.contains("浙江省 600家 [1](#来源18b7cb09) | 9000家 [1](#来源18b7cb09) | 2个省级地区 |"))
  }

  @Test func aContradictionOfGrowthIsOneOfGrowth() {
    let claims = [("3.6", "a.txt"), ("3.9", "/somewhere/else/b.txt")].map { value, doc -> SourcedClaim in
      var claim = TestStore.claim("2021年松江高新技术企业增长⟦\(value)%⟧。", value, year: 2021, doc: doc)
      (claim.claim.kind, claim.claim.aspect) = (.growth, .change)
      claim.claim.quantity = ExactDecimal(value).map { Quantity(value: $0, unit: .percent) }
      return claim
    }
    #expect(Self.firstScreen(TestStore.request(claims: claims)).contains("1处矛盾——松江区高新技术企业增速（2021年）"))
    #expect(
      Self.firstScreen(TestStore.request(claims: claims, language: .english)).contains("growth of 高新技术企业 (2021)"))
    #expect(Self.firstScreen(TestStore.request()).contains("松江区高新技术企业（2021年）"), "a level is no growth")
  }

  @Test func phrasesThatMayBeFragmentsAreNoTitles() {
    let claims = TestStore.claims.map { claim -> SourcedClaim in
      var claim = claim
      claim.claim.metric = MetricReading(phrase: "不到全国")
      return claim
    }
    let text = TestStore.request(claims: claims).render().text
    #expect(!text.contains("比较：不到全国") && !text.contains("## 各地怎样？"))
  }

  @Test func authorAndLicenceStandUnderTheTitle() {
    var request = TestStore.request()
    (request.author, request.licence) = ("张三", "CC BY 4.0")
    #expect(Self.firstScreen(request).contains("数据截至2022年9月1日 · 2篇文章 · 5个数字 · 2个地区 · 张三 · 许可：CC BY 4.0"))
  }

  @Test func everyFigureStandsInAFileBeside() throws {
    let report = TestStore.request().render()
    #expect(
      report.others.map(\.name) == [
        "overview-1.svg", "overview-1.csv", "overview-2.svg", "overview-2.csv", "overview-figures.csv",
      ])
    let file = try #require(report.others.last)
    #expect(file.text.hasPrefix("\u{FEFF}region,region_code,metric,"))
    #expect(file.text.split(separator: "\n").count == 6)
    #expect(
      file.text.contains("松江区,310117,高新技术企业,high-tech-enterprises,,2360家,2360,家,2359.5,2360.5,2021,count,actual,"))
    #expect(TestStore.request().render(as: .page).others.map(\.name) == ["overview-figures.csv"])
    #expect(!TestStore.request().render(as: .text).text.contains("figures.csv"))
  }

  @Test func whatASentenceDoesNotStateIsMarked() {
    var claims = TestStore.claims
    claims[1].claim.derivation = [Derivation(.region, rule: "region.heading", evidence: .section)]
    claims[3].claim.assertion = .hypothetical
    let overview = TestStore.request(claims: claims, language: .english).render().text
    #expect(
      overview.contains(
        """
        <b>2,360</b>\\* [1](#source-ffa0da5d)<br><b>2,306</b> [2](#source-18b7cb09) | contradiction: \
        two neighbouring digits are swapped |

        \\* the sentence does not state what, where or when; inferred from what stands around it

        """), "\(overview)")
    #expect(
      overview.contains("<b>1 contradiction (place, time or metric is inferred). ")
    )
    var request = TestStore.request(claims: claims, language: .english)
    request.hasAppendix = true
    let page = request.render(as: .page).text
    #expect(
      page.contains(#"<div>Songjiang District<sup class="caveat">*</sup></div>"#),
      "apart from the name, by which one filters")
    let compared = TestStore.request(.compare, claims: claims, language: .english).render().text
    #expect(compared.contains("| Songjiang District | 2,306 [") && !compared.contains("1,926 ["), "\(compared)")
  }

  @Test func compareTellsWhoIsAhead() throws {
    try expectSame(
      Self.firstScreen(TestStore.request(.compare, language: .english)),
      """
      # Comparison: 高新技术企业

      Data as of 1 Sep 2022 · 2 articles · 5 figures · 2 regions

      <b>高新技术企业: Qingpu District 1,926 in 2021, sources disagree on Songjiang District.</b>

      ![高新技术企业, 2021: ≠ Songjiang District 2,360; ≠ Songjiang District 2,306; Qingpu District 1,926](compare-1.svg)

      | Region | 2021 |
      | --- | --- |
      | Songjiang District | ≠ 2,360 [1](#source-ffa0da5d)<br>≠ 2,306 [2](#source-18b7cb09) |
      | Qingpu District | 1,926 ×2 [1](#source-ffa0da5d) |

      """)
  }

  @Test func regionTellsWhatIsKnown() {
    let screen = Self.firstScreen(TestStore.request(.region(["青浦区"])))
    #expect(screen.contains("<b>青浦区：高新技术企业1926家（2021年，2个区县中第2）；没有发现互相矛盾的数字。</b>"))
    #expect(
      screen.contains("| [高新技术企业](#compare-high-tech-enterprises) | 1926家 | 2021年 | 2个区县中第2 | [1](#来源ffa0da5d) |"))
    #expect(screen.contains("region-1.svg"))
  }

  @Test func checkTellsWhatHolds() throws {
    let draft = ArticleSummary(doc: "draft.md", text: "2021年松江高新技术企业达到2063家。")
    let claim = TestStore.claim("松江高新技术企业达到⟦2063家⟧。", "2063", year: 2021, doc: "draft.md", at: 5)
    let screen = Self.firstScreen(TestStore.request(.check(draft, [claim])))
    #expect(screen.contains("<b>文稿的1个数字中，1个与来源矛盾（2063家）。</b>"))
    #expect(screen.contains("| 松江区高新技术企业（2021年）<br><b>2063家</b> [文稿](#文稿) | 矛盾 |"))
    let page = TestStore.request(.check(draft, [claim])).render(as: .page).text
    #expect(page.contains("<mark id=\"figure-0-15\"") && page.contains("<h2 id=\"文稿\">文稿</h2>"))
    #expect(page.contains("<div id=\"来源") && !page.contains("<h3 "), "what links point at is no heading to be read")
  }

  @Test func conflictsShowQuotesAndArithmetic() {
    let text = TestStore.request(.conflicts).render().text
    #expect(text.contains("> 松江高新技术企业达到<b>2360家</b>。\n>\n> — [1](#来源ffa0da5d) 10–15"))
    #expect(text.contains("[2359.5, 2360.5) ∩ [2305.5, 2306.5) = ∅"))
    #expect(!text.contains("## 全部数字"))
    #expect(!text.contains("1926家"))
  }

  @Test(arguments: [ReportRequest.Question.overview, .compare, .region(["松江区"]), .conflicts])
  func orderDoesNotMatter(_ question: ReportRequest.Question) throws {
    for form in [ReportForm.markdown, .page] {
      var other = TestStore.request(question, claims: TestStore.claims.reversed())
      other.articles.reverse()
      let (report, again) = (TestStore.request(question).render(as: form), other.render(as: form))
      try expectSame(again.text, report.text)
      #expect(again.others == report.others)
    }
  }

  @Test(arguments: [ReportRequest.Question.overview, .compare, .region(["松江区"]), .conflicts])
  func anEmptyStoreHasReports(_ question: ReportRequest.Question) {
    let request = ReportRequest(question, claims: [], articles: [], language: .english, version: "heshu 0")
    #expect(request.render().text.hasPrefix("# "))
    #expect(request.render(as: .page).text.hasSuffix("</html>\n"))
  }

  @Test func whatIsPrintedHasNoPictures() {
    let report = TestStore.request().render(as: .text)
    #expect(!report.text.contains("!["))
    #expect(report.others.isEmpty)
  }

  @Test func methodAndSourcesSayHowItIsKnown() throws {
    let text = TestStore.request().render().text
    let sources = try #require(text.components(separatedBy: "<summary>来源（2篇）</summary>").last)
    #expect(text.contains("规则版本：`heshu 0`。"))
    #expect(text.contains("50亿是 \\[49.5亿, 50.5亿)"))
    #expect(sources.contains("<b>\\[1\\] 松江\\|青浦 比较</b><br>新华社 · 2022-09-01（文中标明）\n"))
    #expect(sources.contains("- 青浦高新技术企业超过<b>1900家</b>。 — 1900家 50–55"))
    #expect(!sources.contains("建成"))
    #expect(sources.contains("| \\[2\\] | a.txt | `") && sources.contains("| \\[1\\] | b.txt | — |"))
    #expect(text.contains("```text\nheshu report\n```\n"))
    #expect(!text.contains("/somewhere"))
  }

  @Test func arithmeticIsComputedAgain() throws {
    var multiple = try #require(TestStore.claims.first)
    multiple.claim.kind = .multiple
    multiple.claim.quantity = ExactDecimal("4.9").map { Quantity(value: $0, unit: .times) }
    multiple.claim.figure = Mention(text: "4.9倍", place: TextSpan(scalars: 21..<25, bytes: 0..<0))
    let text = TestStore.request(claims: TestStore.claims + [multiple]).render().text
    #expect(text.contains("2306 家 ÷ 4.9 ∈ (465.8, 475.6)"))
  }

  @Test func whatWasPutAsideIsLeftOut() throws {
    var request = TestStore.request()
    let finding = try #require(crossCheck(TestStore.claims).first { $0.verdict == .contradict })
    request.dismissals = [
      .init(finding: finding.id, command: "heshu dismiss X"), .init(finding: "other", command: "heshu dismiss Y"),
    ]
    let text = request.render().text
    #expect(text.contains("没有发现互相矛盾的数字。"))
    #expect(!text.contains("## 矛盾与修订"))
    #expect(text.contains("另有1条结论已搁置，不在本报告中；查看：`heshu dismiss`"))
    #expect(text.contains("```text\nheshu dismiss X\nheshu report\n```\n"))
    #expect(!TestStore.request().render().text.contains("搁置"))
  }

  @Test func conflictsTellWhoSaidItFirst() throws {
    let text = TestStore.request(.conflicts).render().text
    let table = try #require(text.components(separatedBy: "谁先说，谁重复：\n\n").last)
    #expect(
      table.hasPrefix(
        """
        | 日期 | 发布者 | 说法 | 与前一说相比 |
        | --- | --- | --- | --- |
        | 2022-09-01 | 新华社 | <b>2360家</b> [1](#来源ffa0da5d) | 最早 |
        | 不详 | a.txt | <b>2306家</b> [2](#来源18b7cb09) | 换了数值 |

        """))
  }

  @Test func plansStandBesideWhatCameOfThem() {
    let plan = TestStore.claim(
      "到2021年,松江高新技术企业力争达到⟦2500家⟧!", "2500", year: 2021, status: .planned, doc: "a.txt", at: 120)
    let text = TestStore.request(claims: [TestStore.claims[0], plan, TestStore.claims[4]]).render().text
    #expect(
      text.contains(
        "## 计划完成了吗？\n\n- 松江区高新技术企业（2021年）：计划<b>2500家</b> [1](#来源18b7cb09)，实际<b>2306家</b> [1](#来源18b7cb09) · 未达目标"))
    #expect(text.contains("- 松江区高新技术企业（2025年）：计划<b>3000家</b> [1](#来源18b7cb09) · 尚无结果"))
  }

  @Test func changesStandBesideWhatTextsSayOfThem() {
    var claims = [(2019, "1000", 0), (2021, "1250", 50)].map { year, value, place in
      TestStore.claim("\(year)年松江高新技术企业⟦\(value)家⟧。", value, year: year, at: place)
    }
    var growth = TestStore.claim("2021年松江高新技术企业下降⟦3%⟧。", "-3", year: 2021, at: 100)
    growth.claim.kind = .growth
    growth.claim.base = "同比"
    growth.claim.quantity = ExactDecimal("-3").map { Quantity(value: $0, unit: .percent) }
    claims.append(growth)
    let text = TestStore.request(.compare, claims: claims).render().text
    #expect(text.contains("| 松江区 | 约+25%（自2019年，+24.8%至+25.2%）<br>文中：同比下降3% [1](#来源18b7cb09) |"))
    #expect(!text.contains("不列入表中"))
  }

  @Test func severalMetricsStandSideBySide() {
    let others = TestStore.claims.prefix(4).map { claim -> SourcedClaim in
      var claim = claim
      claim.claim.metric = MetricReading(phrase: "常住人口", id: MetricID("population"))
      claim.claim.sentence.text = claim.claim.sentence.text.replacing("高新技术企业", with: "的常住人口数")
      return claim
    }
    let screen = Self.firstScreen(TestStore.request(.compare, claims: TestStore.claims + others))
    #expect(screen.contains("<b>常住人口：2021年青浦区1926家，松江区的来源说法不一。</b>"))
  }

  @Test func figuresOfTablesHaveTheUnitOfTheirHead() {
    var claim = TestStore.claim("值⟦16,907.85⟧", "1690785000000", year: 2021)
    claim.claim.kind = .money
    claim.claim.quantity?.unit = FigureUnit("CNY", .money)
    #expect(Language.chinese.wording(claim.claim) == "16,907.85亿元")
    #expect(Language.chinese.wording(TestStore.claims[0].claim) == "2306家")
  }

  @Test func stepsAreToldExactly() {
    let claims = [(2015, "3.58", 0), (2020, "4.59", 50)].map { year, value, place in
      var claim = TestStore.claim("\(year)年投入强度⟦\(value)%⟧。", value, year: year, at: place)
      claim.claim.kind = .share
      claim.claim.quantity = ExactDecimal(value).map { Quantity(value: $0, unit: .percent) }
      return claim
    }
    let text = TestStore.request(.compare, claims: claims).render().text
    #expect(text.contains("<b>高新技术企业：2020年松江区4.59%，2015年为3.58%，+1.01个百分点（算出）。</b>"))
  }
}
