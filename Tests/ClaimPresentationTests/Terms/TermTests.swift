import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@Suite struct TermTests {
  @Test func valuesAreFoundByTheirNameAndByTheirWords() {
    #expect(Terms.isName("does-not-add-up", of: "does-not-add-up"))
    #expect(Terms.isName("算术不符", of: Verdict.doesNotAddUp.rawValue))
    #expect(Terms.isName("Does not add up", of: Verdict.doesNotAddUp.rawValue))
    #expect(!Terms.isName("算术相符", of: Verdict.doesNotAddUp.rawValue))
    #expect(!Terms.isName("", of: "no such name"))
  }

  @Test func everyVerdictHasAWordOfItsOwn() {
    for language in Language.allCases {
      let words = Verdict.allCases.map { language($0) }
      #expect(Set(words).count == words.count)
      #expect(!words.contains(""))
    }
  }

  @Test func slipsSayHowFarApartTheValuesAre() {
    #expect(
      Language.english(Cause.powerOfTen(1))
        == "differ by exactly ten times (10^1): a lost decimal point or a 万/亿 slip")
    #expect(Language.chinese(Cause.powerOfTen(4)) == "恰好相差10000倍（10^4）：可能漏了小数点，或万、亿混淆")
    #expect(Language.chinese(Cause.otherPeriod("2023-12")) == "这是2023年12月的数字")
  }

  @Test func reasonsTellTheirPeriodAsPeopleWriteIt() {
    #expect(Language.chinese(Reason.contested(period: "2021")) == "与一个来源相符，但来源之间互相矛盾（2021年）")
    #expect(Language.english(Reason.evidence(period: "2016-01/2020-12")) == "against a source for Jan 2016–Dec 2020")
    #expect(Language.english(Reason.difference(.unit)) == "not comparable: units that do not convert")
  }
}
