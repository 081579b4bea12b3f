import ClaimAnalysis
import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct OverviewReportTests {
  @Test func writesTheWholeReport() {
    let report = OverviewReport(claims: TestStore.claims, articles: TestStore.articles).render()
    #expect(
      report.markdown == #"""
        # 核数报告

        **2篇文章，5个数字，2个地区：发现1处矛盾。**

        高新技术企业：<b>2360家</b> [2](#source-2) ≠ <b>2306家</b> [1](#source-1)：相邻两位数字互换

        ## 矛盾与修订

        ### 1 2360家 ≠ 2306家

        - contradict · conflict.fact · 235cc35d2cab
        - 同一指标、地区、时间和口径，2处不同的说法
        - 可能的原因：相邻两位数字互换

        > 松江高新技术企业达到<b>2360家</b>。 — [2](#source-2) 10–15

        > 松江高新技术企业达到<b>2306家</b>。 — [1](#source-1) 20–25

        ```text
        2360家 = 2360 家 ∈ [2359.5, 2360.5)
        2306家 = 2306 家 ∈ [2305.5, 2306.5)
        [2359.5, 2360.5) ∩ [2305.5, 2306.5) = ∅
        2360 ÷ 2306 ≈ 1.0234
        2360 − 2306 = 54
        ```

        ## 互相印证

        - 高新技术企业：<b>1926家</b> [2](#source-2)、<b>超过1900家</b> [1](#source-1) · agree-rounding

        ## 并排比较

        ### 高新技术企业

        |  | 2021 |
        | --- | --- |
        | 松江区 | ≠ 2360家 [2](#source-2)<br>≠ 2306家 [1](#source-1) |
        | 青浦区 | 1926家 [2](#source-2)、超过1900家 [1](#source-1) |

        - 3000家 (2025) [1](#source-1) 不列入：一为实际，一为计划

        ![高新技术企业](chart-1.svg)

        ## 各地区的数字

        ### 松江区

        | 指标 | 数字 | 时间 | 性质 | 来源 |
        | --- | --- | --- | --- | --- |
        | 高新技术企业 | 2360家 | 2021 | 数目 | [2](#source-2) |
        | 高新技术企业 | 2306家 | 2021 | 数目 | [1](#source-1) |
        | 高新技术企业 | 3000家 | 2025 | 数目（计划） | [1](#source-1) |

        ### 青浦区

        | 指标 | 数字 | 时间 | 性质 | 来源 |
        | --- | --- | --- | --- | --- |
        | 高新技术企业 | 1926家 | 2021 | 数目 | [2](#source-2) |
        | 高新技术企业 | 超过1900家 | 2021 | 数目 | [1](#source-1) |

        ## 来源

        位置为数字在原文中的起止，以 Unicode 码点计。

        <a id="source-1"></a>

        ### 1 a.txt

        日期不明 · a.txt

        - 松江高新技术企业达到<b>2306家</b>。 — 2306家 20–25
        - 青浦高新技术企业超过<b>1900家</b>。 — 1900家 50–55
        - 到2025年,松江高新技术企业力争达到<b>3000家</b>\! — 3000家 89–94
        - \*<b>2020年</b>\*, \<G60\> 建成 — 2020年 101–106

        <a id="source-2"></a>

        ### 2 松江\|青浦 比较

        新华社 · 2022-09-01 (label) · b.txt

        - 松江高新技术企业达到<b>2360家</b>。 — 2360家 10–15
        - 青浦高新技术企业有<b>1926家</b>。 — 1926家 49–54

        """#)
    #expect(report.charts.map(\.name) == ["chart-1.svg"])
  }

  @Test func orderDoesNotMatter() {
    let report = OverviewReport(claims: TestStore.claims, articles: TestStore.articles).render()
    let reversed = OverviewReport(claims: TestStore.claims.reversed(), articles: TestStore.articles.reversed()).render()
    #expect(report == reversed)
  }

  @Test func anEmptyStoreHasAReport() {
    let report = OverviewReport(claims: [], articles: [], language: .english).render()
    #expect(
      report.markdown == """
        # Report on the figures

        **0 articles, 0 figures, 0 regions: no figures contradict each other.**

        ## Sources

        Places are where figures start and end in the text, in Unicode scalars.

        """)
    #expect(report.charts.isEmpty)
  }

  @Test func englishReportsHaveNoChineseButTheData() {
    let report = OverviewReport(claims: TestStore.claims, articles: TestStore.articles, language: .english).render()
    #expect(report.markdown.contains("**2 articles, 5 figures, 2 regions: one contradiction.**"))
    #expect(report.markdown.contains("Likely cause: two neighbouring digits are swapped"))
  }

  @Test func arithmeticIsComputedAgain() throws {
    var multiple = try #require(TestStore.claims.first)
    multiple.claim.kind = .multiple
    multiple.claim.quantity = ExactDecimal("4.9").map { Quantity(value: $0, unit: .times) }
    multiple.claim.figure = Mention(text: "4.9倍", place: TextSpan(scalars: 21..<25, bytes: 0..<0))
    let report = OverviewReport(claims: TestStore.claims + [multiple], articles: []).render()
    #expect(report.markdown.contains("由此推算 2306 家 ÷ 4.9 ∈ (465.8, 475.6)"))
  }
}
