import Testing

@testable import ClaimExtraction

@Suite struct TrieTests {
  private let units = Trie<String>(["米", "平方米", "平方公里", "毫米"].map { ([FoldedScalar](folding: $0), $0) })

  @Test(arguments: [("平方米的", "平方米"), ("毫米", "毫米"), ("米平方", "米")])
  func theLongestWordWins(text: String, word: String) {
    let match = [FoldedScalar](folding: text).withView { units.longestMatch(in: $0, at: 0) }
    #expect(match?.value == word)
    #expect(match?.end == word.unicodeScalars.count)
  }

  @Test(arguments: ["平方", "", "公里"])
  func aBeginningOfAWordIsNoWord(text: String) {
    #expect([FoldedScalar](folding: text).withView { units.longestMatch(in: $0, at: 0) == nil })
  }

  @Test func aReversedTrieWalksBackwards() {
    let words = Trie<Int>([([FoldedScalar](folding: "约"), 1), ([FoldedScalar](folding: "节约"), 2)], reversed: true)
    [FoldedScalar](folding: "可节约").withView { text in
      let match = words.longestMatch(in: text, before: 3)
      #expect(match?.value == 2)
      #expect(match?.start == 1)
      #expect(words.longestMatch(in: text, before: 3, from: 2)?.value == 1)
    }
  }
}
