import Testing

@testable import LineEditor

@Suite struct CompletionTests {
  private func step(_ line: String, _ replaced: Range<Int>, _ texts: String...) -> CompletionStep {
    Completion(replacing: replaced, with: texts.map { Completion.Candidate($0) }).step(in: line)
  }

  @Test func insertsTheOnlyCandidate() {
    #expect(step("查 松", 4..<7, "松江区") == .insert(4..<7, "松江区 "))
    #expect(step("查 sj", 4..<6, "松江区") == .insert(4..<6, "松江区 "))
    #expect(step("松 好", 0..<3, "松江区") == .insert(0..<3, "松江区"))
  }

  @Test func insertsWhatCandidatesShareBeyondWhatWasTyped() {
    #expect(step("高", 0..<3, "高新技术企业数量", "高新技术产值") == .insert(0..<3, "高新技术"))
  }

  @Test func listsWithoutEatingWhatWasTyped() {
    let candidates = [Completion.Candidate("松江区"), Completion.Candidate("松河区")]
    #expect(step("松", 0..<3, "松江区", "松河区") == .list(candidates))
    #expect(step("sj", 0..<2, "松江区", "松河区") == .list(candidates))
  }

  @Test func doesNothingWithoutCandidatesOrInImpossibleRanges() {
    #expect(step("松", 0..<3) == .nothing)
    #expect(step("松", 0..<9, "松江区") == .nothing)
    #expect(step("松", 1..<2, "松江区") == .nothing)
    #expect(step("松", -3..<0, "松江区") == .nothing)
    #expect(step("松江区 ", 0..<9, "松江区") == .nothing)
  }
}
