import Testing

@testable import LineEditor

@Suite struct CandidateListTests {
  @Test func alignsColumnsByDisplayWidth() {
    let candidates = ["松江区", "GDP", "研发投入", "check"].map { Completion.Candidate($0) }
    let list = CandidateList(candidates: candidates, columns: 20, rows: 24) { "\($0) more" }
    #expect(list.text == "松江区  研发投入\nGDP     check\n")
  }

  @Test func eachColumnIsAsWideAsItsOwnCells() {
    let candidates = ["a", "b", "全社会研究与试验", "发展"].map { Completion.Candidate($0) }
    let list = CandidateList(candidates: candidates, columns: 20, rows: 24) { "\($0) more" }
    #expect(list.text == "a  全社会研究与试验\nb  发展\n")
  }

  @Test func showsDetailsAndNoControlCharacters() {
    let list = CandidateList(candidates: [.init("松\u{1B}江", detail: "3 条")], columns: 20, rows: 24) { "\($0) more" }
    #expect(list.text == "松␛江  3 条\n")
  }

  @Test func cutsWhatIsWiderThanTheScreen() {
    let list = CandidateList(candidates: [.init("长三角G60科创走廊")], columns: 11, rows: 24) { "\($0) more" }
    #expect(list.text == "长三角G60…\n")
  }

  @Test func saysHowManyDoNotFit() {
    let list = CandidateList(candidates: (1...50).map { .init("候选\($0)") }, columns: 10, rows: 8) { "\($0) more" }
    #expect(list.text == "候选1\n候选2\n候选3\n候选4\n46 more\n")
  }
}
