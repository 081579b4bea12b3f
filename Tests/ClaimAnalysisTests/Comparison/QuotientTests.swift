import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct QuotientTests {
  private let people = claim(
    "人口⟦200万人⟧", "200", FigureUnit("人", .count), scaled: 4, metric: "population:人口", region: .songjiang, period: "2021")
  private let output = claim(
    "⟦1782亿元⟧", "1782", .yuan, kind: .money, scaled: 8, metric: "gdp:地区生产总值", region: .songjiang, period: "2021")

  @Test func soMuchAHead() throws {
    let quotient = try #require(Quotient.all(Comparison([output]), by: Comparison([people])).first)
    #expect(quotient.value == ExactDecimal(89_100))
    #expect(quotient.unit == "CNY/人")
    #expect(quotient.interval.contains(ExactDecimal(89_100)))
    #expect(quotient.computation.split(separator: "\n").count == 3)
  }

  @Test func aShareIsInPercent() throws {
    let part = claim(
      "⟦891亿元⟧", "891", .yuan, kind: .money, scaled: 8, metric: "tertiary:第三产业增加值", region: .songjiang, period: "2021")
    let quotient = try #require(Quotient.all(Comparison([part]), by: Comparison([output])).first)
    #expect(quotient.value == ExactDecimal(50))
    #expect(quotient.unit == "%")
  }

  @Test func anotherPeriodHasNoQuotient() {
    var other = people
    other.claim.period = nil
    #expect(Quotient.all(Comparison([output]), by: Comparison([other])).isEmpty)
  }

  @Test func whatIsNotDividedHasAReason() {
    var other = people
    other.claim.period = Period(
      start: CalendarDate(year: 2020, month: 1, day: 1), end: CalendarDate(year: 2020, month: 12, day: 31),
      text: "2020年")
    let refusals = Refusal.all(Comparison([output]), by: Comparison([other]))
    #expect(refusals.map(\.reason) == [.period])
    #expect(refusals.first?.wholes.map { $0?.description } == ["2020"])
    var plan = people
    plan.claim.status = .planned
    #expect(Refusal.all(Comparison([output]), by: Comparison([plan])).map(\.reason) == [.status])
    #expect(Refusal.all(Comparison([output]), by: Comparison([people])).isEmpty)
  }
}
