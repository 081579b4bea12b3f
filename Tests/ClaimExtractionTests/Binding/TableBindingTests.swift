import ClaimModel
import Testing

@testable import ClaimExtraction

struct TableBindingTests {
  @Test func cellsTakeUnitsAndContextFromTheirHeadings() throws {
    let claims = claims(
      """
      地区\t高新技术企业(家)\t产值(亿元)\t同比(%)
      松江区\t2306\t4038.73\t5.2
      青浦区\t1,204\t988.1\t-0.4
      """, caption: "2023年主要指标")
    #expect(
      claims.map(\.summary) == [
        "松江区 高新技术企业 count 2306 家 2023", "松江区 产值 money 403873000000 CNY 2023", "松江区 产值 growth 5.2 % 2023",
        "青浦区 高新技术企业 count 1204 家 2023", "青浦区 产值 money 98810000000 CNY 2023", "青浦区 产值 growth -0.4 % 2023",
      ])
    let first = try #require(claims.first)
    #expect(first.figure.text == "2306")
    #expect(first.metric?.id == MetricID("high-tech-enterprises"))
    #expect(first.sentence.text == "松江区\t2306")
  }

  @Test func metricsInRowsAndYearsInColumns() {
    let claims = claims(
      """
      指标\t2022年\t2025年目标
      地区生产总值(亿元)\t1750.12\t2000
      常住人口\t192.4万人\t-
      """, caption: "松江区 单位:亿元")
    #expect(
      claims.map(\.summary) == [
        "松江区 地区生产总值 money 175012000000 CNY 2022", "松江区 地区生产总值 money 200000000000 CNY 2025 planned",
        "松江区 常住人口 count 1924000 人 2022",
      ])
  }

  /// Under 单位:亿元 a column of changes is in percent all the same, and of the latest year of its row.
  @Test(arguments: ["比上年增长%", "同比增长%", "增速", "比上年±%", "增幅", "同比", "比上年增长(%)", "增长率", "同比±(%)"])
  func columnsOfChangesAreInPercent(_ heading: String) {
    let claims = claims("指标\t2022年\t2023年\t\(heading)\n财政总收入\t81.2\t86.5\t6.5", caption: "海盐县 单位:亿元")
    #expect(
      claims.map(\.summary) == [
        "海盐县 财政总收入 money 8120000000 CNY 2022", "海盐县 财政总收入 money 8650000000 CNY 2023",
        "海盐县 财政总收入 growth 6.5 % 2023",
      ])
  }

  @Test func sharesAndRatesAreInPercent() {
    #expect(
      claims("指标\t2023年\t占比%\n第三产业增加值\t412.6\t46.1", caption: "海盐县 单位:亿元").map(\.summary) == [
        "海盐县 第三产业增加值 money 41260000000 CNY 2023", "海盐县 第三产业增加值占比 share 46.1 % 2023",
      ])
    #expect(
      claims("指标\t2023年\n城镇化率\t67.1\n地区生产总值\t720.4", caption: "海盐县 单位:亿元、%").map(\.summary) == [
        "海盐县 城镇化率 share 67.1 % 2023", "海盐县 地区生产总值 money 72040000000 CNY 2023",
      ])
  }

  /// Whether 增减 is in percent or in the unit of the caption nobody can tell; nor how many yuan are 分 of a caption of 亿元.
  @Test(arguments: ["比上年增减", "每股收益(人民币分)"]) func whatCouldBeEitherIsNoClaim(_ heading: String) {
    #expect(claims("指标\t\(heading)\n财政总收入\t6.5", caption: "海盐县 单位:亿元").isEmpty)
  }

  @Test func scalesOfAccountsAndNumbersInBrackets() {
    #expect(
      claims("项目\t2023年\t2022年\n营业收入\t1,234,567\t1,111,222\n净利润\t(1,234.5)\t500", caption: "(人民币千元,百分比除外)")
        .map(\.summary) == [
          "- 营业收入 money 1234567000 CNY 2023", "- 营业收入 money 1111222000 CNY 2022",
          "- 净利润 money -1234500 CNY 2023", "- 净利润 money 500000 CNY 2022",
        ])
  }

  @Test func numbersWithoutAUnitAreNoClaims() {
    #expect(claims("名称\t编号\n甲\t17", caption: "名册").isEmpty)
  }

  /// The claims of an article that is one table: headings in its first row and first column.
  private func claims(_ table: String, caption: String) -> [Claim] {
    let text = caption + "\n" + table
    var rows: [[TextSpan]] = []
    var place = TextSpan(scalars: 0..<0, bytes: 0..<0)
    for line in text.split(separator: "\n") {
      rows.append(
        line.split(separator: "\t").map { cell in
          place = TextSpan(
            scalars: place.scalars.upperBound..<place.scalars.upperBound + cell.unicodeScalars.count,
            bytes: place.bytes.upperBound..<place.bytes.upperBound + cell.utf8.count)
          defer { place = place.moved(1) }
          return place
        })
    }
    let (caption, head) = (rows[0], rows[1])
    let cells = rows[2...].flatMap { row in
      zip(row.dropFirst(), head.dropFirst()).map { cell, heading in
        Story.Cell(place: cell, rowHeadings: [row[0]], columnHeadings: [heading])
      }
    }
    var article = Article(id: "t", text: text)
    let whole = caption[0].union(rows[rows.count - 1].last ?? caption[0])
    article.stories = [
      Story(
        kind: .main, title: nil, parts: [Story.Part(.table, whole)],
        tables: [Story.Table(caption: caption[0], cells: cells)])
    ]
    return ClaimExtractor().claims(in: article)
  }
}

extension TextSpan {
  /// The empty place a number of characters of one byte after this one.
  fileprivate func moved(_ count: Int) -> TextSpan {
    let (scalar, byte) = (scalars.upperBound + count, bytes.upperBound + count)
    return TextSpan(scalars: scalar..<scalar, bytes: byte..<byte)
  }
}

extension Claim {
  fileprivate var summary: String {
    [
      region?.region.name ?? "-", metric?.phrase ?? "-", kind.rawValue, quantity.map { "\($0.value)" } ?? "-",
      quantity?.unit.symbol ?? "", period?.description ?? "-", status == .planned ? "planned" : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
