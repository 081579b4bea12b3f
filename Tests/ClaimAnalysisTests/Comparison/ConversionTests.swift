import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct ConversionTests {
  private let mu = FigureUnit("亩", .area, factor: Ratio(ExactDecimal(2000), over: ExactDecimal(3)))

  @Test func aMuIsAFifteenthOfAHectareExactly() throws {
    let toHectares = Conversion(to: "公顷", unit: .hectares)
    #expect(toHectares.factor(from: mu) == Ratio(.one, over: ExactDecimal(15)))
    let land = toHectares.converted(claim("占地⟦30亩⟧", "30", mu, kind: .measure, metric: "占地"))
    let quantity = try #require(land?.claim.quantity)
    #expect(quantity.value == ExactDecimal(2))
    #expect(quantity.unit.symbol == "公顷")
    #expect(quantity.interval.low == ExactDecimal("29.5")?.divided(by: ExactDecimal(15)))
    #expect(land?.claim.figure.text == "30亩")
  }

  @Test func tenThousandsOfYuanAreHundredMillions() throws {
    let wanted = Conversion(to: "亿元", unit: .yuan, scale: ExactDecimal(100_000_000))
    let money = wanted.converted(claim("⟦8640万元⟧", "8640", .yuan, kind: .money, scaled: 4, metric: "投资"))
    #expect(money?.claim.quantity?.value.description == "0.864")
  }

  @Test func currenciesChangeOnlyAtTheUsersRate() {
    let dollars = claim("⟦71亿元⟧", "71", .yuan, kind: .money, scaled: 8, metric: "投资")
    #expect(Conversion(to: "USD", unit: .dollars).converted(dollars) == nil)
    let rated = Conversion(to: "USD", unit: .dollars, rates: ["USD": ExactDecimal(coefficient: 71, exponent: -1)])
    #expect(rated.converted(dollars)?.claim.quantity?.value == ExactDecimal(1_000_000_000))
  }

  @Test func figuresInOtherUnitsJoinTheTableAndWhatDoesNotConvertStandsApart() {
    let claims = [
      claim("⟦10亿元⟧", "10", .yuan, kind: .money, scaled: 8, metric: "总投资额", region: .songjiang, period: "2021"),
      claim(
        "⟦2亿美元⟧", "2", .dollars, kind: .money, scaled: 8, metric: "总投资额", region: .qingpu, period: "2021", doc: "b"),
    ]
    let plain = Conversion(to: "亿元", unit: .yuan, scale: ExactDecimal(100_000_000))
    #expect(Comparison(claims, in: plain).apart.map(\.difference) == [.unit])
    let rated = Conversion(
      to: "亿元", unit: .yuan, scale: ExactDecimal(100_000_000), rates: ["USD": ExactDecimal(7)])
    let comparison = Comparison(claims, in: rated)
    #expect(comparison.apart.isEmpty)
    #expect(comparison.cells.map { $0[0].settled?.claim.quantity?.value } == [ExactDecimal(10), ExactDecimal(14)])
  }
}
