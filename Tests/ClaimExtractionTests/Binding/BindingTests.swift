import ClaimExtraction
import ClaimModel
import Testing

/// The context of figures: what, where, when, and whether it is a plan.
@Suite struct BindingTests {
  private func claim(_ marked: String, published: String? = nil) throws -> Claim {
    let sentence = MarkedSentence(marked)
    let claims = sentence.claims(published: published.flatMap { CalendarDate(iso8601: $0) })
    return try #require(sentence.markedClaim(in: claims), "\(claims.map(\.figure.text))")
  }

  @Test(arguments: [
    ("松江区高新技术企业达到⟦2306家⟧。", "高新技术企业"), ("培育了⟦45家⟧上市企业。", "上市企业"), ("设立总规模为⟦200亿元⟧的科创投资基金。", "科创投资基金总规模"),
    ("完成⟦2.2亿元⟧战略融资。", "战略融资"), ("全区有效专利拥有量⟦5.1万件⟧。", "有效专利拥有量"),
    ("全区有效专利拥有量5.1万件,较“十二五”末增长⟦151%⟧。", "有效专利拥有量"), ("存贷比⟦79.9%⟧。", "存贷比"),
    ("实际使用外资3.2亿美元,占全市⟦68%⟧。", "外资占全市"), ("更正:一般公共预算收入应为⟦1195.45亿元⟧。", "一般公共预算收入"),
    ("全球发展指数,从2020年基数⟦100⟧发展至2022年184.19。", "全球发展指数"),
  ])
  func theMetricIsTheNounPhraseOfTheFigure(marked: String, phrase: String) throws {
    let found = try claim(marked).metric?.phrase ?? "-"
    #expect(found.contains(phrase), "\(found)")
  }

  @Test(arguments: [
    ("2024年一季度,社会消费品零售总额11889.7亿元,同比增长⟦7.0%⟧;3月份,零售总额4020.9亿元,增长5.3%。", "2024-01/2024-03"),
    ("2024年一季度,社会消费品零售总额11889.7亿元,同比增长7.0%;3月份,零售总额4020.9亿元,增长⟦5.3%⟧。", "2024-03"),
    ("2024年一季度,固定资产投资增长5.8%,增速比上年全年加快⟦0.4个百分点⟧。", "2024-01/2024-03"),
  ])
  func aDateBehindAMarkOrABaseIsNotTheTime(marked: String, period: String) throws {
    #expect(try claim(marked, published: "2024-04-20").period?.description == period)
  }

  @Test(arguments: [
    ("⟦十几家⟧企业、数十个品牌参展。", "企业"), ("项目建成后年产值可达⟦3亿元⟧。", "年产值"), ("旅游后备箱集市⟦12个⟧。", "旅游后备箱集市"), ("市值蒸发⟦3亿元⟧。", "市值"),
    ("旅客达1021万人次,年增⟦2.3倍⟧。", "旅客"), ("拟派发现金红利⟦50.28元⟧。", "现金红利"), ("牛奶产量508.6万吨,接近全国⟦八分之一⟧。", "牛奶产量"),
    ("成交额6589亿元。民间投资持续回暖,同比增长⟦5%⟧。", "民间投资"), ("成交额6589亿元。受民间投资回落影响,同比下降⟦5%⟧。", "成交额"),
    ("进出口总额1.42万亿元,首次突破⟦1.4万亿元⟧大关。", "进出口总额"), ("工业增加值首次迈入⟦5000亿元⟧方阵。", "工业增加值"),
  ])
  func thePhraseHoldsNoVerbAndNoOtherFigure(marked: String, phrase: String) throws {
    #expect(try claim(marked).metric?.phrase == phrase)
  }

  @Test(arguments: [
    "老年人口占比21.1%。从1978年的⟦3679亿元⟧增加到126万亿元。", "就业1.5万人。仅需⟦480元⟧。", "存款余额8.2万亿元。共计⟦300公里⟧。",
  ])
  func aMetricIsNotCarriedToWhatItCannotMeasure(marked: String) throws {
    #expect(try claim(marked).metric == nil)
  }

  @Test(arguments: [
    ("截至年底,贷款余额9亿元。一季度为⟦3亿元⟧。", "贷款余额"), ("高新技术企业2306家。同比增长⟦5%⟧。", "高新技术企业"),
  ])
  func aMetricIsCarriedToTheNextSentence(marked: String, phrase: String) throws {
    #expect(try claim(marked).metric?.phrase.contains(phrase) == true)
  }

  @Test(arguments: [
    ("松江区高新技术企业达到⟦2306家⟧。", "松江区"), ("上海市松江区的企业有⟦30家⟧。", "松江区"), ("江苏省增长5%,占全国⟦10.1%⟧。", "江苏省"),
    ("江苏省产量5万吨,接近全国⟦八分之一⟧。", "江苏省"), ("宁波GDP1.8万亿元;温州首次跨过⟦万亿元⟧门槛。", "温州市"),
    ("宁波GDP1.8万亿元;温州前三季度GDP⟦7000亿元⟧。", "温州市"),
    ("全国粮食产量⟦1.3万亿斤⟧。", "中国"), ("上海市普陀区集聚⟦44家⟧平台。", "普陀区"), ("G60科创走廊集聚企业⟦100家⟧。", "长三角G60科创走廊"),
  ])
  func theRegionIsTheOneTheFigureIsAbout(marked: String, region: String) throws {
    #expect(try claim(marked).region?.region.name == region)
  }

  @Test func divisionsOfOneNameAreToldApartByTheirParents() throws {
    #expect(try claim("上海市发展迅速。普陀区集聚⟦44家⟧平台。").region?.region.code == "310107")
    #expect(try claim("舟山市发展迅速。普陀区集聚⟦44家⟧平台。").region?.region.code == "330903")
    #expect(try claim("典礼在上海市普陀区举行。普陀区是源头。普陀集聚⟦44家⟧平台。").region?.region.code == "310107")
  }

  @Test(arguments: ["世界首例手术费用⟦3万元⟧。", "市场规模⟦5亿元⟧。", "张宏伟说,今年卖了⟦8块钱⟧。"])
  func wordsThatHoldAPlaceNameAreNoPlaces(marked: String) throws {
    #expect(try claim(marked).region == nil)
  }

  @Test(arguments: [
    ("截至去年底,企业达到⟦2306家⟧。", "2022-12"), ("2022年营收增长⟦5%⟧。", "2022"), ("营收由2020年的38.2万元提高到⟦51万元⟧。", "2023"),
    ("企业达到2306家,是“十二五”末的⟦4.9倍⟧。", "2023"), ("“十三五”年均增长⟦35.2%⟧。", "2016/2020"),
    ("前三季度增长5%。其中出口增长⟦3%⟧。", "2023-01/2023-09"),
    ("二、2022年工作回顾\n新增企业⟦50家⟧。", "2022"),
  ])
  func thePeriodIsTheTimeTheFigureSpeaksOf(marked: String, period: String) throws {
    #expect(try claim(marked, published: "2023-10-24").period?.description == period)
  }

  @Test(arguments: [
    ("2023年统计公报\n全年实现地区生产总值⟦15456.19亿元⟧。", "2023"), ("2023年统计公报\n年末常住人口⟦749.48万人⟧。", "2023-12"),
    ("2023年统计公报\n一般公共预算收入⟦1195.45亿元⟧。", "2023"), ("2023年统计公报\n常住人口749万人,比⟦上年末⟧增加4000人。", "2022-12"),
    ("市统计局今天发布数据。2023年,生产总值9亿元。年末常住人口⟦50万人⟧。", "2023-12"),
    ("市统计局今天发布数据。2023年,生产总值9亿元。年末常住人口50万人。进口⟦4亿元⟧。", "2023"),
    ("3月1日晚,公司披露2023年年报。营业收入⟦40亿元⟧。", "2023"),
    ("项目建成后年产值达⟦3亿元⟧。", "2024"),
    ("2023年统计公报\n城乡收入比由上年的⟦2.04⟧缩小至2.01。", "2022"), ("城乡收入比由上年的⟦2.04⟧缩小至2.01。", "2023"),
  ])
  func aYearThatIsOverIsTheOneTheTextSpeaksOf(marked: String, period: String) throws {
    #expect(try claim(marked, published: "2024-03-01").period?.description == period)
  }

  @Test(arguments: [("去年,甲市企业达2306家。", "2023"), ("去年,甲市企业达2300家。", "2024")])
  func aHeadlineIsOfTheTimeThatTheTextTells(text: String, period: String) throws {
    let headline = "甲市企业达2306家\n"
    let (scalars, bytes) = (headline.unicodeScalars.count, headline.utf8.count)
    let published = try #require(CalendarDate(iso8601: "2024-03-01"))
    var article = Article(id: "a", text: headline + text)
    let rest = TextSpan(
      scalars: scalars..<article.text.unicodeScalars.count, bytes: bytes..<article.text.utf8.count)
    let parts = [
      Story.Part(.headline, TextSpan(scalars: 0..<scalars, bytes: 0..<bytes)), Story.Part(.body, rest),
    ]
    article.stories = [
      Story(kind: .main, title: nil, date: PublicationDate(published, source: .stated), parts: parts)
    ]
    let claims = ClaimExtractor().claims(in: article)
    #expect(
      claims.first?.period?.description == period,
      "\(claims.map { "\($0.figure.text) \($0.period?.description ?? "-")" })")
  }

  @Test(arguments: [
    ("力争企业突破⟦3000家⟧。", Claim.Status.planned), ("预计增长⟦5%⟧。", .planned), ("二、2025年主要目标\n地区生产总值增长⟦5%⟧。", .planned),
    ("完成年度目标的⟦118%⟧。", .actual), ("企业达到⟦2306家⟧。", .actual), ("预期指数为⟦52%⟧。", .actual),
  ])
  func plansAreToldFromFacts(marked: String, status: Claim.Status) throws {
    #expect(try claim(marked).status == status)
  }

  @Test func everyContextSaysHowItCameAbout() throws {
    let claim = try claim("数据显示,力争2025年松江区高新技术企业达到⟦3000家⟧。", published: "2023-10-24")
    let rules = claim.derivation.map(\.rule)
    #expect(rules.contains("count.classifier"))
    #expect(rules.contains("metric.phrase"))
    #expect(rules.contains("region.named"))
    #expect(rules.contains("status.planned"))
    #expect(claim.attribution?.text == "数据显示")
  }
}
