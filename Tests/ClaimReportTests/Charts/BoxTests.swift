import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimReport

/// No words of a chart lie over others or leave the picture, whatever the data.
@Suite struct BoxTests {
  private static let names = [
    "上海市", "北京市", "广东省", "新疆维吾尔自治区", "长三角G60科创走廊", "恩施土家族苗族自治州", "木垒哈萨克自治县", "苏州市", "合肥市", "深圳市", "成都市", "重庆市",
    "宁波市", "无锡市", "南京市", "杭州市", "西安市", "武汉市",
  ]

  /// Figures of regions over years, close together and far apart.
  private static func claims(regions: Int, years: ClosedRange<Int>, step: Int, by comparator: Comparator)
    -> [SourcedClaim]
  {
    (0..<regions).flatMap { index in
      years.enumerated().map { offset, year -> SourcedClaim in
        let region = Region(name: names[index], level: .city)
        let value = "\(40_000_000 + index * step + offset * step * 3)"
        return TestStore.claim(
          "\(names[index])有⟦\(value)家⟧。", value, by: comparator, region: region, year: year,
          at: (index * 100 + offset) * 60)
      }
    }
  }

  private static func charts(_ language: Language) -> [Chart] {
    var charts: [Chart] = []
    for (regions, years, step) in [
      (2, 2021...2021, 1), (18, 2022...2022, 400_000), (6, 2012...2023, 7), (6, 2022...2023, 1_000_000),
      (1, 1990...2023, 90),
      (1, 2020...2024, 5_000_000),
    ] {
      for comparator in [Comparator.equal, .greater, .less] {
        let comparison = Comparison(claims(regions: regions, years: years, step: step, by: comparator))
        charts += BarChart(comparison, in: ReportTerms(language)).map { [.bars($0)] } ?? []
        charts += LineChart(comparison, in: ReportTerms(language)).map { [.lines($0)] } ?? []
      }
    }
    for finding in crossCheck(TestStore.claims) {
      let label = "一家名字很长很长的报纸和它的周末副刊 2022-09-01"
      charts +=
        DotPlot(finding, about: label, in: ReportTerms(language), label: { _ in label }).map { [.dots($0)] } ?? []
    }
    return charts
  }

  @Test(arguments: Language.allCases) func nothingLiesOverAnything(_ language: Language) {
    let charts = Self.charts(language)
    #expect(charts.count > 20)
    for (chart, width) in charts.flatMap({ chart in Chart.Width.allCases.map { (chart, $0) } }) {
      let (drawing, height) = chart.drawing(width)
      for (index, box) in drawing.boxes.enumerated() {
        #expect(box.left >= 0 && box.right <= drawing.width && box.bottom <= height, "\(chart.title): \(box.text)")
        for line in drawing.lines where Self.isValue(box, of: chart) && box.meets(line) {
          Issue.record("\(chart.title), \(width): a line runs through “\(box.text)”")
        }
        for other in drawing.boxes[(index + 1)...] where box.meets(other) {
          Issue.record("\(chart.title), \(width): “\(box.text)” lies over “\(other.text)”")
        }
      }
    }
  }

  /// Whether a text is the figure of a point of a single line; names at the ends of several lie over nothing anyway.
  private static func isValue(_ box: Box, of chart: Chart) -> Bool {
    guard case .lines(let lines) = chart, lines.series.count == 1 else { return false }
    return lines.series[0].points.contains { $0.figure.label(in: lines.magnitude) == box.text }
  }

  @Test func aLineRunsThroughATextOrNot() {
    let box = Box("3.1277", x: ExactDecimal(100), y: ExactDecimal(50), style: .value, anchor: .middle)
    #expect(box.meets(Segment(x: 100, y: 62, endX: 130, endY: 20)))
    #expect(!box.meets(Segment(x: 100, y: 62, endX: 130, endY: 62)))
    #expect(!box.meets(Segment(x: 140, y: 0, endX: 140, endY: 90)))
  }

  @Test func textsBreakAtBlanksAndAreShortenedAtTheEnd() {
    #expect(Box.lines(of: "short", width: 100) == ["short"])
    #expect(Box.lines(of: "total retail sales of goods", width: 130) == ["total retail", "sales of goods"])
    #expect(Box.lines(of: "战略性新兴产业产值", width: 70, most: 2) == ["战略性新兴", "产业产值"])
    #expect(Box.lines(of: "战略性新兴产业产值占规上工业产值", width: 70, most: 2).last == "产业产值…")
    #expect(Box.fitted("上海市", to: 30) == "上…")
  }
}
