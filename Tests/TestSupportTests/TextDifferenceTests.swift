import TestSupport
import Testing

@Suite struct TextDifferenceTests {
  private func difference(_ text: String, _ expected: String) -> String? {
    TextDifference(of: text, from: expected)?.description
  }

  @Test func sameTextsDoNotDiffer() {
    #expect(difference("一\n二\n", "一\n二\n") == nil)
    #expect(difference("", "") == nil)
  }

  @Test func theFirstLineThatDiffersStandsAmongThreeLinesAround() {
    #expect(
      difference("一\n二\n三\n四\n5\n六\n七\n八\n九\n", "一\n二\n三\n四\n五\n六\n七\n8\n九\n") == """
        line 5 is not as expected
              2 | 二
              3 | 三
              4 | 四
        -     5 | 五
        -     6 | 六
        -     7 | 七
        -     8 | 8
        +     5 | 5
        +     6 | 六
        +     7 | 七
        +     8 | 八
        """)
  }

  @Test func aTextMayEndEarlyOrGoOn() {
    #expect(difference("一", "一\n二") == "line 2 is not as expected\n      1 | 一\n-     2 | 二\n+ (the end)")
    #expect(difference("一\n二", "一") == "line 2 is not as expected\n      1 | 一\n- (the end)\n+     2 | 二")
  }

  @Test func ofLongLinesThePlaceIsShown() throws {
    let start = String(repeating: "甲", count: 300)
    let end = String(repeating: "乙", count: 300)
    let lines = try #require(difference(start + "2" + end, start + "1" + end)).split(separator: "\n")
    let around = { "…" + start.prefix(60) + $0 + end.prefix(99) + "…" }
    #expect(lines == ["line 1 is not as expected", "-     1 | \(around("1"))", "+     1 | \(around("2"))"])
  }

  @Test func charactersOfOtherScalarsDiffer() {
    #expect(difference("\u{E9}", "e\u{301}") != nil)
  }
}
