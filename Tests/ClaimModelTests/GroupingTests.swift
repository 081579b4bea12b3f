import Testing

@testable import ClaimModel

@Suite struct GroupingTests {
  @Test func groupsComeAsTheirKeysDo() {
    let groups = (0..<60).map { ($0 * 37) % 60 }.grouped { $0 % 20 }
    #expect(groups.map(\.key) == (0..<20).map { ($0 * 37) % 20 })
    #expect(
      groups.allSatisfy { group in group.elements.count == 3 && group.elements.allSatisfy { $0 % 20 == group.key } })
    #expect(groups.first?.elements == [0, 20, 40])
  }

  @Test func theFirstOfEachKeyStays() {
    #expect([3, 14, 13, 4, 5].withoutCopies { $0 % 10 } == [3, 14, 5])
  }
}
