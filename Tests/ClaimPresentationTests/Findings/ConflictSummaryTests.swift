import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import TestSupport
import Testing

@Suite struct ConflictSummaryTests {
  private static func finding(_ verdict: Verdict, _ cause: Cause? = nil) -> Finding {
    Finding(
      verdict, rule: "r", reason: .sameFact(sentences: 2), cause: cause,
      claims: [testClaim("有⟦10家⟧。", "10", region: .china, year: 2022)])
  }

  @Test func countsVerdictsAndNamesSlips() {
    let findings = [
      Self.finding(.contradict, .swappedDigits), Self.finding(.contradict), Self.finding(.revised),
      Self.finding(.agree), Self.finding(.agreeRounding),
    ]
    let summary = conflictSummary(of: findings, showsAgreements: false)
    #expect(summary.chinese == "矛盾 2 处（1 处像是笔误），已修订 1 处，互相印证 2 处（--agreements 列出）")
    #expect(
      summary.english == "contradiction 2 (1 looks like a slip), revised 1, told alike 2 (--agreements lists them)")
  }

  @Test func saysThatNothingContradicts() {
    #expect(conflictSummary(of: [Self.finding(.agree)], showsAgreements: true).chinese == "没有互相矛盾的数字，互相印证 1 处")
  }
}
