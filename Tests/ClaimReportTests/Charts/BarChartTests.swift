import Foundation
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimReport

@Suite struct BarChartTests {
  @Test func barsAreTheRegionsOfASharedPeriod() throws {
    let chart = try #require(BarChart(Comparison(TestStore.claims), in: ReportTerms(.chinese)))
    #expect(chart.caption.title == "高新技术企业，2021年")
    #expect(chart.bars.map(\.label) == ["≠ 松江区", "≠ 松江区", "青浦区"])
    #expect(chart.summary == "≠ 松江区 2360家; ≠ 松江区 2306家; 青浦区 1926家")
  }

  @Test func drawsBarsFromZeroWithValuesInOneUnit() throws {
    let chart = Chart.bars(try #require(BarChart(Comparison(TestStore.claims), in: ReportTerms(.chinese))))
    let svg = chart.inlineSVG(name: "x-1.svg", .wide)
    #expect(svg.hasPrefix(#"<svg xmlns="http://www.w3.org/2000/svg" class="chart wide" width="720""#))
    #expect(svg.contains(#"<text class="title" x="8" y="30">高新技术企业，2021年</text>"#))
    #expect(svg.contains(#"<text class="faint" x="8" y="48">单位：家</text>"#))
    #expect(svg.contains(#"class="zero""#))
    #expect(svg.components(separatedBy: #"<rect class="bar""#).count == 4)
    #expect(svg.contains(#">2360</text>"#) && svg.contains(#">2500</text>"#) && !svg.contains("2360家</text>"))
    #expect(svg.contains("≠ 来源说法不一") && svg.contains("来源：2篇文章"))
  }

  /// Whole counts allow nothing beside their value; rounded ones do.
  @Test func wholeCountsHaveNoWhiskers() throws {
    let exact = Chart.bars(try #require(BarChart(Comparison(TestStore.claims), in: ReportTerms(.chinese))))
    #expect(!exact.inlineSVG(name: "x-1.svg", .wide).contains("whisker"))
    let rounded = [
      TestStore.claim("松江高新技术企业⟦2万家⟧。", "20000", year: 2021),
      TestStore.claim("青浦高新技术企业⟦3万家⟧。", "30000", region: TestStore.qingpu, year: 2021, at: 50),
    ].map { claim -> SourcedClaim in
      var claim = claim
      claim.claim.quantity = claim.claim.quantity.map {
        Quantity(value: $0.value.normalized, unit: $0.unit, comparator: .equal)
      }
      return claim
    }
    let chart = Chart.bars(try #require(BarChart(Comparison(rounded), in: ReportTerms(.chinese))))
    #expect(chart.inlineSVG(name: "x-1.svg", .wide).components(separatedBy: "whisker").count == 3)
  }

  @Test func whatIsInferredIsLeftOut() {
    var claims = TestStore.claims
    claims[2].claim.derivation = [Derivation(.region, rule: "region.heading", evidence: .section)]
    claims.remove(at: 3)
    #expect(BarChart(Comparison(claims), in: ReportTerms(.english)) == nil)
  }

  @Test func filesHaveABackgroundAndValuesOfTheirOwn() throws {
    let chart = Chart.bars(try #require(BarChart(Comparison(TestStore.claims), in: ReportTerms(.english))))
    #expect(chart.svg(name: "x-1.svg").contains(#"<rect class="paper" width="100%" height="100%"/>"#))
    #expect(!chart.inlineSVG(name: "x-1.svg", .narrow).contains("paper"))
    #expect(
      chart.csv == """
        region,value,low,high,in words
        ≠ Songjiang District,2360,2359.5,2360.5,"2,360"
        ≠ Songjiang District,2306,2305.5,2306.5,"2,306"
        Qingpu District,1926,1925.5,1926.5,"1,926"

        """)
  }

  @Test func openEndsHaveArrows() throws {
    let claims = [
      TestStore.claim("松江高新技术企业超过⟦1900家⟧。", "1900", by: .greater, year: 2021),
      TestStore.claim("青浦高新技术企业不到⟦1800家⟧。", "1800", by: .less, region: TestStore.qingpu, year: 2021, at: 50),
    ]
    let chart = try #require(BarChart(Comparison(claims), in: ReportTerms(.chinese)))
    let svg = Chart.bars(chart).svg(name: "x-1.svg")
    #expect(svg.contains("l-5 4\"/>"))
    #expect(svg.contains("l5 4M"))
    #expect(svg.contains(">&gt;1900</text>") && svg.contains(">&lt;1800</text>"))
    #expect(chart.bars.map(\.figure.wording) == ["超过1900家", "不到1800家"])
  }

  @Test func oneRegionIsNoBarChart() {
    #expect(BarChart(Comparison(Array(TestStore.claims.prefix(1))), in: ReportTerms(.chinese)) == nil)
    #expect(BarChart(Comparison([]), in: ReportTerms(.chinese)) == nil)
  }
}
