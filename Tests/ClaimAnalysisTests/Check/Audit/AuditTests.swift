import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct AuditTests {
  static let sentence = "松江高新技术企业达到"

  /// A change in the sentence of `highTech`, after its figure.
  static func change(
    _ figure: String, _ value: String, _ unit: FigureUnit, _ kind: Claim.Kind, after level: SourcedClaim, base: String?
  ) -> SourcedClaim {
    var change = claim(
      "…⟦\(figure)⟧", value, unit, kind: kind, metric: "high-tech-enterprises:高新技术企业", region: .songjiang,
      period: "2021", base: base, at: 40)
    change.claim.sentence = level.claim.sentence
    return change
  }

  static let level = highTech("2306")
  static let times = change("4.9倍", "4.9", .times, .multiple, after: level, base: "“十二五”末")

  @Test func showsTheBaseThatIsImplied() throws {
    let finding = try #require(audit([Self.level, Self.times]).first)
    #expect(finding.verdict == .cannotTell)
    #expect(finding.claims == [Self.level, Self.times])
    #expect(finding.computation == "2306 家 ÷ 4.9 ∈ (465.8, 475.6)")
  }

  @Test(arguments: [("470", Verdict.addsUp), ("471", .addsUp), ("407", .doesNotAddUp)])
  func computesMultiplesAgain(base: String, verdict: Verdict) {
    let before = highTech(base, period: "2015", periodText: "“十二五”末", at: 200)
    #expect(audit([Self.level, Self.times, before]).map(\.verdict) == [verdict])
  }

  @Test(arguments: [("28.1", Verdict.addsUp), ("28.11", .addsUp), ("31.2", .doesNotAddUp)])
  func computesGrowthAgain(percent: String, verdict: Verdict) {
    let growth = Self.change("\(percent)%", percent, .percent, .growth, after: Self.level, base: "同比")
    let before = highTech("1800", period: "2020", at: 200)
    #expect(audit([Self.level, growth, before]).map(\.verdict) == [verdict])
  }

  @Test func doublingIsRough() {
    let growth = Self.change("翻一番", "100", .percent, .growth, after: Self.level, base: "同比")
    #expect(audit([Self.level, growth, highTech("1100", period: "2020", at: 200)]).map(\.verdict) == [.addsUp])
  }

  @Test(arguments: [("1.01", Verdict.addsUp), ("1.1", .doesNotAddUp)])
  func addsPoints(points: String, verdict: Verdict) {
    func intensity(_ value: String, period: String, at start: Int) -> SourcedClaim {
      claim(
        "⟦\(value)%⟧由…到…", value, .percent, kind: .share, metric: "rd-intensity:研发投入强度", region: .songjiang,
        period: period, at: start)
    }
    let (before, after) = (intensity("3.58", period: "2015", at: 0), intensity("4.59", period: "2020", at: 10))
    var rise = claim(
      "提高⟦\(points)个百分点⟧", points, .percentagePoints, kind: .growth, metric: "rd-intensity:研发投入强度",
      region: .songjiang, period: "2020", at: 20)
    var sentence = before
    sentence.claim.sentence = after.claim.sentence
    rise.claim.sentence = after.claim.sentence
    #expect(audit([sentence, after, rise]).map(\.verdict) == [verdict])
  }

  @Test func averageGrowthIsNotOneStep() {
    var growth = Self.change("35.2%", "35.2", .percent, .growth, after: Self.level, base: nil)
    growth.claim.qualifiers = ["年均"]
    #expect(audit([Self.level, growth, highTech("1800", period: "2020", at: 200)]).isEmpty)
  }

  @Test(arguments: [("63", Verdict.addsUp), ("36", .doesNotAddUp)])
  func computesSharesAgain(percent: String, verdict: Verdict) {
    func output(_ metric: String, _ value: String, at start: Int) -> SourcedClaim {
      claim(
        "\(metric)⟦\(value)亿元⟧", value, .yuan, kind: .money, scaled: 8, metric: metric, region: .songjiang,
        period: "2021", at: start)
    }
    let share = claim(
      "占⟦\(percent)%⟧", percent, .percent, kind: .share, metric: "战略性新兴产业产值占规上工业产值的比重",
      region: .songjiang, period: "2021", at: 100)
    let claims = [output("战略性新兴产业产值", "2520", at: 0), output("规上工业产值", "4000", at: 50), share]
    #expect(audit(claims).map(\.verdict) == [verdict])
  }
}
