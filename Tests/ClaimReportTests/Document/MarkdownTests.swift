import ClaimAnalysis
import ClaimPresentation
import Testing

@testable import ClaimReport

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("5%~20%|a*b_c", #"5%\~20%\|a\*b\_c"#), ("<b>[1]($x)#&!", ##"\<b\>\[1\](\$x)\#\&\!"##),
    ("- 不是列表", #"\- 不是列表"#), ("一\n\n 二\u{3000}", "一 二"), ("a-b 1.", "a-b 1."), ("2. 二", #"2\. 二"#),
    ("2.5%", "2.5%"), ("12)", #"12\)"#), ("`x\\", #"\`x\\"#), ("==亮==", #"\=\=亮\=\="#), ("50%%", #"50\%\%"#),
    ("a = b", "a = b"), ("https://a.b/c_d", #"https\://a.b/c\_d"#), ("www.a_b.cn", #"www\.a\_b.cn"#),
    ("10^2", #"10\^2"#),
  ])
  func escapesWhatMeansSomething(plain: String, markdown: String) {
    #expect(Markdown.escape(plain) == markdown)
  }

  @Test func fencesAreLongerThanWhatTheyHold() {
    var page = Document(title: "标题", language: .chinese)
    page.code("a ``` b")
    #expect(Markdown(page).text == "# 标题\n\n````text\na ``` b\n````\n")
  }

  @Test func emptyListsAndTablesLeaveNoTrace() {
    var page = Document(title: "标题", language: .chinese)
    page.list([])
    page.table("表", ["甲"], [])
    page.code("")
    page.table("表", ["甲", "乙"], [[[.text("1|2")], [.strong("3"), .lineBreak, .reference(source: 2, place: 7)]]])
    #expect(
      Markdown(page).text == """
        # 标题

        | 甲 | 乙 |
        | --- | --- |
        | 1\\|2 | <b>3</b><br>[1](#来源2) |

        """)
  }

  /// The end of one run is not the beginning of a line, and blanks between runs stay.
  @Test func runsKeepTheBlanksBetweenThem() {
    var page = Document(title: "t", language: .english)
    page.paragraph(.text("a "), .strong("2."), .text(" - b"))
    #expect(Markdown(page).text == "# t\n\na <b>2.</b> - b\n")
  }
}
