import Testing

@testable import ClaimModel

@Suite struct SearchingTests {
  @Test(arguments: [([], 0), ([5], 0), ([1], 1), ([1, 2, 5, 9], 2), ([1, 2, 3], 3)])
  func findsTheFirstThatIsNotBefore(_ numbers: [Int], _ index: Int) {
    #expect(numbers.partitionIndex(where: { $0 < 4 }) == index)
    #expect(([0] + numbers).dropFirst().partitionIndex(where: { $0 < 4 }) == index + 1)
  }

  @Test func pairsOfCharactersOverlap() {
    #expect("松江区".characterPairs == [["松", "江"], ["江", "区"]])
    #expect("区".characterPairs.isEmpty)
  }
}
