import Testing

@testable import ClaimExtraction

@Suite struct SentencesTests {
  @Test(arguments: [
    ("增长5%。占比2%!", ["增长5%。", "占比2%!"]), ("他说:“增长了。”随后离开。", ["他说:“增长了。”", "随后离开。"]), ("一\n二", ["一", "二"]),
    ("  空白  ", ["空白"]),
  ])
  func endAtFullStopsAndLineBreaks(text: String, sentences: [String]) {
    let folded = FoldedText(of: text)
    let found = folded.read { text in SentenceSplitter.split(folded).map { text[$0.range].string } }
    #expect(found == sentences)
  }

  @Test func aTextWithoutFullStopsIsCut() {
    let folded = FoldedText(of: String(repeating: "推动发展,", count: 2000))
    let lengths = SentenceSplitter.split(folded).map(\.range.count)
    #expect(lengths.count > 20)
    #expect(lengths.allSatisfy { $0 <= 410 })
  }
}
