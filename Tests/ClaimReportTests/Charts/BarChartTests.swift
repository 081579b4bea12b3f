import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimReport

@Suite struct BarChartTests {
  @Test func barsAreTheRegionsOfASharedPeriod() throws {
    let chart = try #require(BarChart(Comparison(TestStore.claims), in: .chinese))
    #expect(chart.title == "高新技术企业 · 2021年（家）")
    #expect(chart.bars.map(\.label) == ["≠ 松江区", "≠ 松江区", "青浦区"])
    #expect(chart.summary == "≠ 松江区 2360家; ≠ 松江区 2306家; 青浦区 1926家")
  }

  @Test func drawsBarsWithWhiskers() throws {
    let chart = try #require(BarChart(Comparison(TestStore.claims), in: .chinese))
    #expect(
      Chart.bars(chart).svg(name: "x-1.svg", isInline: true) == #"""
        <svg xmlns="http://www.w3.org/2000/svg" class="chart" width="480" height="162" viewBox="0 0 480 162" role="img" aria-labelledby="x-1-title x-1-desc">
        <title id="x-1-title">高新技术企业 · 2021年（家）</title>
        <desc id="x-1-desc">≠ 松江区 2360家; ≠ 松江区 2306家; 青浦区 1926家</desc>
        <path class="grid" d="M78 36V136"/>
        <text class="faint" x="78" y="152" text-anchor="middle">0</text>
        <path class="grid" d="M141.2 36V136"/>
        <text class="faint" x="141.2" y="152" text-anchor="middle">500</text>
        <path class="grid" d="M204.4 36V136"/>
        <text class="faint" x="204.4" y="152" text-anchor="middle">1000</text>
        <path class="grid" d="M267.6 36V136"/>
        <text class="faint" x="267.6" y="152" text-anchor="middle">1500</text>
        <path class="grid" d="M330.8 36V136"/>
        <text class="faint" x="330.8" y="152" text-anchor="middle">2000</text>
        <path class="grid" d="M394 36V136"/>
        <text class="faint" x="394" y="152" text-anchor="middle">2500</text>
        <text x="68" y="59" text-anchor="end">≠ 松江区</text>
        <rect class="bar" x="78" y="42" width="298.3" height="24" rx="2"/>
        <path class="whisker" d="M376.2 49v10M376.2 54H376.4M376.4 49v10"/>
        <text x="384.4" y="59">2360家</text>
        <text x="68" y="91" text-anchor="end">≠ 松江区</text>
        <rect class="bar" x="78" y="74" width="291.5" height="24" rx="2"/>
        <path class="whisker" d="M369.4 81v10M369.4 86H369.5M369.5 81v10"/>
        <text x="377.5" y="91">2306家</text>
        <text x="68" y="123" text-anchor="end">青浦区</text>
        <rect class="bar" x="78" y="106" width="243.4" height="24" rx="2"/>
        <path class="whisker" d="M321.4 113v10M321.4 118H321.5M321.5 113v10"/>
        <text x="329.5" y="123">1926家</text>
        <text class="title" x="8" y="22">高新技术企业 · 2021年（家）</text>
        </svg>

        """#)
  }

  @Test func openEndsHaveArrows() throws {
    let claims = [
      TestStore.claim("松江高新技术企业超过⟦1900家⟧。", "1900", by: .greater, year: 2021),
      TestStore.claim("青浦高新技术企业不到⟦1800家⟧。", "1800", by: .less, region: TestStore.qingpu, year: 2021, at: 50),
    ]
    let chart = try #require(BarChart(Comparison(claims), in: .chinese))
    let svg = Chart.bars(chart).svg(name: "x-1.svg")
    #expect(svg.contains("l-5 4\"/>"))
    #expect(svg.contains("l5 4M"))
    #expect(chart.bars.map(\.figure.wording) == ["超过1900家", "不到1800家"])
  }

  @Test func oneRegionIsNoBarChart() {
    #expect(BarChart(Comparison(Array(TestStore.claims.prefix(1))), in: .chinese) == nil)
    #expect(BarChart(Comparison([]), in: .chinese) == nil)
  }
}
