import ClaimModel
import Testing

@testable import ClaimAnalysis

@Suite struct IntervalArithmeticTests {
  static func interval(_ low: Int?, _ high: Int?, open: Bool = false) -> Interval {
    Interval(low: low.map { ExactDecimal($0) }, high: high.map { ExactDecimal($0) }, includesHigh: !open)
  }

  @Test func differencesKeepOpenEnds() {
    let difference = Self.interval(10, 20, open: true).minus(Self.interval(1, 2))
    #expect(difference.written == "[8, 19)")
    #expect(Self.interval(10, nil).minus(Self.interval(1, 2)).written == "[8, +∞)")
  }

  @Test func powersAreOfBothEnds() {
    #expect(Self.interval(2, 3).power(3).written == "[8, 27]")
    #expect(Self.interval(2, 3).power(0).written == "{1}")
  }

  @Test func intersectionsTakeTheNarrowerEnd() {
    #expect(Self.interval(1, 5).intersection(Self.interval(3, nil)).written == "[3, 5]")
    #expect(Self.interval(1, 5).intersection(Self.interval(0, 5, open: true)).written == "[1, 5)")
    #expect(Self.interval(1, 5).contains(Self.interval(2, 5)))
    #expect(!Self.interval(1, 5, open: true).contains(Self.interval(2, 5)))
  }

  @Test func quotientsRunFromLeastToGreatest() {
    #expect(Self.interval(10, 20).divided(by: Self.interval(2, 5)).written == "[2, 10]")
  }
}
