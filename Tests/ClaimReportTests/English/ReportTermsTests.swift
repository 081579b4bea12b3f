import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimReport

@Suite struct ReportTermsTests {
  private static let vocabulary = [
    Metric(
      id: MetricID("high-tech-enterprises"), name: "高新技术企业数量", englishName: "high-tech enterprises",
      synonyms: ["高新技术企业"], dimension: .count)
  ]

  @Test func metricsHaveTheNamesOfTheVocabulary() {
    let reading = MetricReading(phrase: "全市的高企", id: MetricID("high-tech-enterprises"))
    #expect(ReportTerms(.english, vocabulary: Self.vocabulary).metric(reading) == "high-tech enterprises")
    #expect(ReportTerms(.chinese, vocabulary: Self.vocabulary).metric(reading) == "高新技术企业数量")
    #expect(
      ReportTerms(.chinese, vocabulary: Self.vocabulary).metric(MetricReading(phrase: "高新技术企业", id: reading.id))
        == "高新技术企业")
    #expect(ReportTerms(.english).metric(reading) == "全市的高企")
    #expect(
      ReportTerms(.english, vocabulary: Self.vocabulary).metric(Comparison(TestStore.claims)) == "high-tech enterprises"
    )
  }

  @Test(arguments: [
    ("松江区", Region.Level.county, "Songjiang District"), ("苏州市", .city, "Suzhou"), ("陕西省", .province, "Shaanxi"),
    ("山西省", .province, "Shanxi"), ("重庆市", .province, "Chongqing"), ("西安市", .city, "Xi'an"),
    ("蔚县", .county, "Yu County"),
    ("恩施土家族苗族自治州", .city, "Enshi Prefecture"), ("内蒙古自治区", .province, "Inner Mongolia"), ("日本", .country, "Japan"),
    ("中国", .country, "China"), ("长三角", .zone, "Yangtze River Delta"), ("某某开发区", .zone, "某某开发区"),
    ("浦东新区", .county, "Pudong New Area"), ("神农架林区", .county, "Shennongjia Forestry District"),
    ("碑林区", .county, "Beilin District"), ("清新区", .county, "Qingxin District"),
    ("长治市", .city, "Changzhi"), ("长子县", .county, "Zhangzi County"), ("成都市", .city, "Chengdu"),
    ("都匀市", .county, "Duyun"), ("漯河市", .city, "Luohe"), ("乐山市", .city, "Leshan"), ("乐清市", .county, "Yueqing"),
    ("吕梁市", .city, "Lüliang"), ("虎门镇", .township, "Humen Town"), ("西沙群岛", .county, "Xisha Islands"),
    ("瀍河回族区", .county, "Chanhe District"), ("玉龙纳西族自治县", .county, "Yulong County"),
  ])
  func regionsHaveEnglishNames(name: String, level: Region.Level, english: String) {
    let region = Region(name: name, level: level)
    #expect(ReportTerms(.english).region(region) == english)
    #expect(ReportTerms(.chinese).region(region) == name)
  }

  @Test(arguments: [
    ("100余项", "100", Comparator.greater, FigureUnit("项", .count), Claim.Kind.count, "more than 100"),
    ("5100多亿元", "510000000000", .greater, FigureUnit("CNY", .money), .money, "more than 510 billion yuan"),
    ("3.60%", "3.60", .equal, .percent, .share, "3.60%"), ("3%", "-3", .equal, .percent, .growth, "down 3%"),
    ("4.6%", "4.6", .approximately, .percent, .growth, "up about 4.6%"),
    ("4.9倍", "4.9", .equal, .times, .multiple, "4.9 times"),
    ("第三", "3", .equal, .rank, .rank, "no. 3"),
    ("29个月", "29", .less, FigureUnit("月", .duration), .duration, "less than 29 months"),
    ("1986万人", "19860000", .equal, FigureUnit("人", .count), .count, "19.86 million people"),
    ("10万平米", "100000", .equal, FigureUnit("m2", .area), .measure, "100,000 m²"),
    ("1.5个百分点", "1.5", .equal, .percentagePoints, .share, "1.5 percentage points"),
  ])
  func numbersReadAsEnglishDoes(
    words: String, value: String, comparator: Comparator, unit: FigureUnit, kind: Claim.Kind, english: String
  ) throws {
    var claim = TestStore.claim("有⟦\(words)⟧。", value, year: 2021).claim
    claim.kind = kind
    claim.quantity = Quantity(value: try #require(ExactDecimal(value)), unit: unit, comparator: comparator)
    #expect(ReportTerms(.english).wording(claim) == english)
  }
}
