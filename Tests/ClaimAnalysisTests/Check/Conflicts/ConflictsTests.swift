import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct ConflictsTests {
  static let headline = "完成22亿元战略融资松江企业旦迪通信湖州智能科技产业园8月动工建设"

  static func funding(_ marked: String, _ value: String, at start: Int, status: Claim.Status = .actual) -> SourcedClaim
  {
    claim(
      marked, value, .yuan, kind: .money, scaled: 8, metric: "战略融资", region: .songjiang, status: status,
      headline: headline, at: start)
  }

  static let inHeadline = funding("完成⟦22亿元⟧战略融资松江企业旦迪通信湖州智能科技产业园8月动工建设", "22", at: 100)
  static let repeated = funding("完成⟦22亿元⟧战略融资松江企业旦迪通信湖州智能科技产业园8月动工建设", "22", at: 140)
  static let inText = funding("完成⟦2.2亿元⟧战略融资,用于旦迪湖州智能科技产业园项目建设。", "2.2", at: 180)

  @Test func holdsTheHeadlineAgainstTheText() throws {
    let findings = conflicts(in: [Self.inText, Self.repeated, Self.inHeadline])
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.verdict == .contradict)
    #expect(finding.cause == .powerOfTen(1))
    #expect(finding.claims == [Self.inHeadline, Self.inText])
    #expect(
      finding.computation == """
        22亿元 = 2200000000 CNY ∈ [2150000000, 2250000000)
        2.2亿元 = 220000000 CNY ∈ [215000000, 225000000)
        [2150000000, 2250000000) ∩ [215000000, 225000000) = ∅
        2200000000 ÷ 220000000 = 10 = 10^1
        """)
  }

  @Test func identifiersDoNotDependOnOrder() {
    let claims = [Self.inHeadline, Self.repeated, Self.inText, highTech("2306"), highTech("2360", doc: "b")]
    #expect(conflicts(in: claims) == conflicts(in: claims.reversed()))
    #expect(Set(conflicts(in: claims).map(\.id)).count == 2)
  }

  @Test func findsContradictionsAcrossArticles() throws {
    let findings = conflicts(in: [highTech("2306"), highTech("2360", doc: "b")])
    #expect(findings.map(\.verdict) == [.contradict])
    #expect(findings.first?.cause == .swappedDigits)
    #expect(findings.first?.region == .songjiang)
  }

  @Test func theEndOfAYearIsTheYearForWhatIsCounted() {
    let atEnd = highTech("2360", period: "2021-12-01/2021-12-31", periodText: "去年底", origin: .relative, doc: "b")
    #expect(conflicts(in: [highTech("2306"), atEnd]).count == 1)
  }

  @Test func callsAnAnnouncedRevisionARevision() {
    func output(_ marked: String, _ value: String, doc: String, published: String) -> SourcedClaim {
      claim(
        marked, value, .yuan, kind: .money, scaled: 8, metric: "gdp:国内生产总值", region: .china, period: "2023",
        doc: doc, published: published)
    }
    let first = output("初步核算,全年国内生产总值⟦1260582亿元⟧", "1260582", doc: "a", published: "2024-01-17")
    let later = output("修订后国内生产总值为⟦1294272亿元⟧", "1294272", doc: "b", published: "2024-12-26")
    #expect(conflicts(in: [first, later]).map(\.verdict) == [.revised])
  }

  @Test func namesPercentAgainstPoints() {
    func rise(_ marked: String, _ unit: FigureUnit, doc: String) -> SourcedClaim {
      claim(
        marked, "2.3", unit, kind: .growth, metric: "rd-intensity:研发投入强度", region: .songjiang, period: "2021",
        doc: doc)
    }
    let findings = conflicts(
      in: [rise("提高⟦2.3%⟧", .percent, doc: "a"), rise("提高⟦2.3个百分点⟧", .percentagePoints, doc: "b")])
    #expect(findings.map(\.cause) == [.percentAgainstPoints])
  }

  @Test func namesGrowthAgainstMultiple() {
    func change(_ marked: String, _ value: String, _ unit: FigureUnit, _ kind: Claim.Kind, doc: String) -> SourcedClaim
    {
      claim(
        marked, value, unit, kind: kind, metric: "high-tech-enterprises:高新技术企业", region: .songjiang, period: "2021",
        base: "“十二五”末", doc: doc)
    }
    let multiple = change("是“十二五”末的⟦4.9倍⟧", "4.9", .times, .multiple, doc: "a")
    let growth = change("比“十二五”末增长⟦4.9倍⟧", "490", .percent, .growth, doc: "b")
    let right = change("比“十二五”末增长⟦390%⟧", "390", .percent, .growth, doc: "c")
    #expect(conflicts(in: [multiple, growth]).map(\.cause) == [.growthAgainstMultiple])
    #expect(conflicts(in: [multiple, right]).isEmpty)
  }

  @Test func agreementIsOneFinding() {
    let findings = crossCheck([highTech("2306"), highTech("2306", doc: "b"), highTech("2300", by: .greater, doc: "c")])
    #expect(findings.map(\.verdict) == [.agreeRounding])
    #expect(findings.first?.claims.count == 3)
  }
}

extension ConflictsTests {
  @Test func readingsThatContradictAreNotMixed() {
    let claims = [("2306", "a"), ("2360", "b"), ("2306", "c"), ("2360", "d")].map { highTech($0.0, doc: $0.1) }
    let findings = crossCheck(claims)
    #expect(Set(findings.map { $0.claims.map(\.doc) }) == [["a", "b"], ["a", "c"], ["b", "d"]])
    #expect(findings.count { $0.verdict == .contradict } == 1)
  }

  @Test func organisationsAreNotMixed() {
    let claims = ["甲公司", "乙公司"].enumerated().flatMap { index, entity in
      ["a\(index)", "b\(index)"].map { highTech("\(100 + index)", entity: entity, doc: $0) }
    }
    #expect(crossCheck(claims).map(\.verdict) == [.agree, .agree])
  }
}

/// What must not alarm.
@Suite struct ConflictTrapsTests {
  static func output(
    _ text: String, _ value: String, _ power: Int, by comparator: Comparator = .equal, doc: String
  ) -> SourcedClaim {
    claim(
      "国内生产总值⟦\(text)⟧", value, .yuan, kind: .money, by: comparator, scaled: power, metric: "gdp:国内生产总值",
      region: .china, period: "2023", doc: doc)
  }

  static let traps: [(name: String, claims: [SourcedClaim])] = [
    (
      "precision, rounding and bounds",
      [
        output("1260582亿元", "1260582", 8, doc: "a"), output("126万亿元", "126", 12, doc: "b"),
        output("126万亿元", "126", 12, by: .greater, doc: "c"),
      ]
    ),
    ("about", [highTech("2306"), highTech("2000", by: .approximately, doc: "b")]),
    ("just below", [highTech("2306"), highTech("2310", by: .nearly, doc: "b")]),
    ("rounded to hundreds without a word", [highTech("2306"), highTech("2300", doc: "b")]),
    ("another year", [highTech("2306"), highTech("2360", period: "2022", doc: "b")]),
    ("no year", [highTech("2306", period: nil), highTech("2360", period: nil, doc: "b")]),
    ("planned and actual", [highTech("2306"), highTech("3000", status: .planned, doc: "b")]),
    ("cumulative and new", [highTech("2306", qualifiers: ["累计"]), highTech("500", qualifiers: ["新增"], doc: "b")]),
    ("part of the count", [highTech("2306"), highTech("500", qualifiers: ["其中"], doc: "b")]),
    ("new in the phrase", [highTech("2306"), highTech("500", phrase: "新认定高新技术企业", doc: "b")]),
    ("the district and the city", [highTech("2306"), highTech("20000", region: .shanghai, doc: "b")]),
    ("another district", [highTech("2306"), highTech("900", region: .qingpu, doc: "b")]),
    ("no region and no organisation", [highTech("2306", region: nil), highTech("900", region: nil, doc: "b")]),
    ("an organisation's", [highTech("2306"), highTech("90", entity: "漕河泾开发区", doc: "b")]),
    ("two figures of a sentence", [highTech("2306"), highTech("470")]),
    (
      "inherited years inside an article",
      [highTech("2306", origin: .inherited), highTech("470", origin: .inherited, at: 90)]
    ),
    (
      "other populations",
      [
        claim("⟦42家⟧独角兽企业占全市", "42", metric: "unicorns:独角兽企业", region: .songjiang, period: "2022"),
        claim(
          "培育了⟦45家⟧上市企业和独角兽", "45", metric: "unicorns:上市企业和独角兽", region: .songjiang, period: "2022",
          at: 90),
      ]
    ),
    (
      "a short phrase outside the vocabulary",
      [
        claim("项目⟦52个⟧", "52", metric: "项目", region: .songjiang, period: "2021"),
        claim("项目⟦60个⟧", "60", metric: "项目", region: .songjiang, period: "2021", doc: "b"),
      ]
    ),
    (
      "a level and its growth",
      [
        highTech("2306"),
        claim(
          "增长⟦20%⟧", "20", .percent, kind: .growth, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
          period: "2021", doc: "b"),
      ]
    ),
    (
      "other currencies",
      [
        claim(
          "进出口总额⟦10亿元⟧", "10", .yuan, kind: .money, scaled: 8, metric: "trade:进出口总额", region: .songjiang,
          period: "2021"),
        claim(
          "进出口总额⟦2亿美元⟧", "2", .dollars, kind: .money, scaled: 8, metric: "trade:进出口总额", region: .songjiang,
          period: "2021", doc: "b"),
      ]
    ),
    (
      "units that convert",
      [
        claim(
          "园区占地⟦12公顷⟧", "12", .hectares, kind: .measure, metric: "园区占地面积", region: .songjiang, period: "2021"),
        claim(
          "园区占地⟦12万平方米⟧", "12", .squareMetres, kind: .measure, scaled: 4, metric: "园区占地面积",
          region: .songjiang, period: "2021", doc: "b"),
      ]
    ),
    ("a plan in the headline", [ConflictsTests.inHeadline, planned]),
    ("another wording under the headline", [ConflictsTests.inHeadline, otherWording]),
  ]

  static let planned = ConflictsTests.funding("计划完成⟦2.2亿元⟧战略融资。", "2.2", at: 180, status: .planned)
  static let otherWording = ConflictsTests.funding("此前首轮获得⟦2.2亿元⟧天使投资。", "2.2", at: 180)

  @Test(arguments: traps.map(\.name))
  func staysSilent(name: String) throws {
    let trap = try #require(Self.traps.first { $0.name == name })
    #expect(conflicts(in: trap.claims).isEmpty)
  }
}
