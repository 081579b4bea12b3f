import ClaimModel
import Testing

@Suite struct FigureUnitTests {
  private let mu = FigureUnit("亩", .area, factor: Ratio(ExactDecimal(2000), over: ExactDecimal(3)))
  private let hectare = FigureUnit("har", .area, factor: Ratio(ExactDecimal(10_000)))
  private let jin = FigureUnit("斤", .mass, factor: Ratio(ExactDecimal(coefficient: 5, exponent: -1)))
  private let tonne = FigureUnit("t", .mass, factor: Ratio(ExactDecimal(1000)))

  @Test func unitsOfOneDimensionConvertExactly() {
    #expect(mu.convert(ExactDecimal(15), to: hectare) == .one)
    #expect(hectare.convert(.one, to: mu) == ExactDecimal(15))
    #expect(jin.convert(ExactDecimal(4397), to: tonne) == ExactDecimal("2.1985"))
  }

  @Test func othersDoNotConvert() {
    #expect(mu.convert(.one, to: tonne) == nil)
    #expect(FigureUnit("CNY", .money).convert(.one, to: FigureUnit("USD", .money)) == nil)
    #expect(FigureUnit("家", .count).convert(.one, to: FigureUnit("项", .count)) == nil)
  }

  @Test func monthsAreNoNumberOfSeconds() {
    let (year, month) = (FigureUnit("年", .duration, factor: Ratio(ExactDecimal(12))), FigureUnit("月", .duration))
    let (minute, second) = (
      FigureUnit("分", .duration, factor: Ratio(ExactDecimal(60))), FigureUnit("秒", .duration)
    )
    #expect(year.convert(.one, to: month) == ExactDecimal(12))
    #expect(minute.convert(.one, to: second) == ExactDecimal(60))
    #expect(month.convert(.one, to: second) == nil)
    #expect(minute.convert(.one, to: year) == nil)
  }

  @Test func unitsAreTheSameByWhatTheySay() {
    #expect(FigureUnit("家", .count) == FigureUnit("家", .count))
    #expect(FigureUnit("家", .count).hashValue == FigureUnit("家", .count).hashValue)
    #expect(FigureUnit("家", .count) != FigureUnit("项", .count))
  }
}
