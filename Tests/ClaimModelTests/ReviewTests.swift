import ClaimModel
import Testing

@Suite struct ReviewTests {
  /// The bounds of published tables: 81 of 263 is 0.2553–0.3662, 15 of 148 is 0.0624–0.1605, 0 of 20 is 0–0.1611, 29 of
  /// 29 is 0.8830–1 (Newcombe 1998, table I, score method without correction).
  @Test(
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (29, 29, 0.8830, 1),
    ])
  func theIntervalIsThatOfWilson(right: Int, all: Int, low: Double, high: Double) {
    let interval = Proportion(right: right, of: all).interval
    #expect(abs(interval.lowerBound - low) < 0.000_06)
    #expect(abs(interval.upperBound - high) < 0.000_06)
  }

  @Test func nothingSaysNothing() {
    #expect(Proportion().share == nil)
    #expect(Proportion().interval == 0...1)
  }

  private func review(_ kind: Claim.Kind, _ finding: Review.Finding, region: Evidence? = nil) -> Review {
    let place = TextSpan(scalars: 0..<2, bytes: 0..<4)
    var claim = Claim(
      figure: Mention(text: "3家", place: place), kind: kind, quantity: nil,
      sentence: Mention(text: "3家", place: place))
    claim.derivation = region.map { [Derivation(.region, rule: "region", evidence: $0)] } ?? []
    return Review(
      id: ClaimID(1), judged: SourcedClaim(doc: "a", claim: claim), finding: finding, who: "", date: "2024-01-01")
  }

  @Test func fieldsAreCountedWhereTheyWereJudged() {
    let reviews = [
      review(.count, .right, region: .clause), review(.count, .wrong([.region]), region: .headline),
      review(.money, .noClaim, region: .clause), review(.money, .wrong([.region, .metric])),
    ]
    let tally = ReviewTally(reviews)
    #expect(tally.claims == Proportion(right: 1, of: 4))
    let rates = tally.fields.map { "\($0.field.rawValue) \($0.rate.right)/\($0.rate.all)" }
    #expect(rates == ["figure 3/4", "metric 2/3", "region 1/3", "entity 3/3", "period 3/3", "status 3/3"])
    #expect(reviews.ratesByKind.map { "\($0.kind) \($0.tally.claims.all)" } == ["money 2", "count 2"])
    let regions = reviews.rates(of: .region).map { "\($0.evidence?.rawValue ?? "-") \($0.rate.right)/\($0.rate.all)" }
    #expect(regions == ["clause 1/1", "headline 0/1", "- 0/1"])
  }
}
