import ClaimAnalysis
import ClaimModel
import Testing

@testable import ClaimReport

@Suite struct BarChartTests {
  @Test func barsAreRegionsWherePeriodsAreShared() throws {
    let chart = try #require(BarChart(Comparison(TestStore.claims)))
    #expect(chart.title == "高新技术企业 · 2021")
    #expect(chart.bars.map(\.label) == ["松江区", "青浦区"])
    #expect(chart.bars.map(\.wording) == ["2360家", "1926家"])
  }

  @Test func drawsBarsWithWhiskers() throws {
    let chart = try #require(BarChart(Comparison(TestStore.claims)))
    #expect(
      chart.svg == #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120" role="img" aria-labelledby="t d">
        <title id="t">高新技术企业 · 2021</title>
        <desc id="d">松江区 2360家; 青浦区 1926家</desc>
        <style>
        text { font: 14px sans-serif; fill: #1f2328 }
        .bar { fill: #2f6fab }
        .whisker { stroke: #1f2328; stroke-width: 1.5; fill: none }
        @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3 }
        .bar { fill: #6cb0f0 }
        .whisker { stroke: #e6edf3 }
        }
        </style>
        <text x="8" y="24" font-weight="bold">高新技术企业 · 2021</text>
        <text x="142" y="60" text-anchor="end">松江区</text>
        <rect class="bar" x="150" y="44" width="369.9" height="22"/>
        <path class="whisker" d="M519.8 51v8M519.8 55H520M520 51v8"/>
        <text x="528" y="60">2360家</text>
        <text x="142" y="94" text-anchor="end">青浦区</text>
        <rect class="bar" x="150" y="78" width="301.9" height="22"/>
        <path class="whisker" d="M451.8 85v8M451.8 89H452.0M452.0 85v8"/>
        <text x="460.0" y="94">1926家</text>
        </svg>

        """#)
  }

  @Test func oneFigureIsNoChart() {
    #expect(BarChart(Comparison(Array(TestStore.claims.prefix(1)))) == nil)
    #expect(BarChart(Comparison([])) == nil)
  }
}
