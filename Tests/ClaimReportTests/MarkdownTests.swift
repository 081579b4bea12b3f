import Testing

@testable import ClaimReport

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("5%~20%|a*b_c", "5%\\~20%\\|a\\*b\\_c"), ("<b>[1]($x)#&!", "\\<b\\>\\[1\\](\\$x)\\#\\&\\!"),
    ("- 不是列表", "\\- 不是列表"), ("一\n\n 二\u{3000}", "一 二"), ("a-b 1.", "a-b 1."), ("2. 二", "2\\. 二"), ("2.5%", "2.5%"),
    ("12)", "12\\)"),
    ("`x\\", "\\`x\\\\"),
  ])
  func escapesWhatMeansSomething(plain: String, markdown: String) {
    #expect(Markdown.escape(plain) == markdown)
  }

  @Test func fencesAreLongerThanWhatTheyHold() {
    var page = Markdown()
    page.code("a ``` b")
    #expect(page.text == "````text\na ``` b\n````\n")
  }

  @Test func emptyListsLeaveNoTrace() {
    var page = Markdown()
    page.list([])
    page.table(["甲", "乙"], [["1", "2"]])
    #expect(page.text == "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n")
  }
}
