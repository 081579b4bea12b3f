import Testing

@testable import ClaimShell

@Suite struct BarsTests {
  @Test func barsAreExactToAnEighth() {
    #expect(bar(1, width: 3) == "███")
    #expect(bar(0.5, width: 3) == "█▌")
    #expect(bar(0.001, width: 3) == "▏")
    #expect(bar(0, width: 3) == "")
    #expect(bar(2, width: 3) == "███")
  }

  @Test func sparklinesFollowTheValues() {
    #expect(sparkline([1, 2, nil, 8]) == "▁▂ █")
    #expect(sparkline([5, 5]) == "██")
    #expect(sparkline([nil, .nan]) == "  ")
  }
}
