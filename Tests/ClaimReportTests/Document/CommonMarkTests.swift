import ClaimAnalysis
import ClaimPresentation
import Foundation
import Testing

@testable import ClaimReport

/// What the writer writes is what GitHub's parser reads. `make test` installs the parser.
@Suite(.enabled(if: CommonMark.tool != nil, "cmark-gfm is not installed; apt-get install cmark-gfm"))
struct CommonMarkTests {
  /// Text that means something to Markdown at the beginning, in the middle and at the end of a line.
  private static let awkward = [
    "5%~20%", "~~删~~", "a|b", "*一*", "**二**", "_三_", "__四__", "<b>", "<!-- x -->", "[1](#x)", "![图](x)", "[x]: y",
    "$5$", "#标签", "# 一", "1. 二", "1) 二", "2024.", "- 三", "+ 四", "* 五", "> 六", "===", "---", "```", "~~~", "`x`",
    "\\*", "&lt;", "&#35;", "https://a.cn/b_c?d=1|2", "www.a_b.cn", "a_b@c.cn", "(R&D)", "==亮==", "%%藏%%", "[[链]]",
    "^1",
    "- [ ] 七", "    八", "\t九", "“十”**“", "“50亿元”,达", "!", "十一!", "\\", "|", "||", ":-:", "<https://x.cn>", "a\u{0}b",
    "\u{1B}[31m红", "甲\u{202E}乙\u{2066}丙\u{200F}", "上\n下", "| --- |", "<br>", "&nbsp;", "==", "[^1]: 注", "- - -", "\\|",
    "http://a.cn/(甲)", "**“甲”**乙", "+1.2%", "::: 注", "---\n甲: 乙", "$$x$$", "<https://a.cn|b>", "`a|b`", "{{甲}}",
    "\t\t丁",
  ]

  @Test(arguments: awkward) func textStaysText(_ plain: String) throws {
    var page = Document(title: plain, language: .chinese)
    page.heading(2, plain)
    page.paragraph(.text(plain))
    page.paragraph(.strong(plain), .text(plain), .strong(plain), .reference(source: 1, place: nil))
    page.list([[.text(plain)], [.strong(plain), .text(plain)]])
    page.blocks.append(.quote([.text(plain), .strong(plain)], from: [.text(plain)]))
    page.code(plain)
    page.table("表", [plain, "乙"], [[[.text(plain), .lineBreak, .text(plain)], [.strong(plain)]]])
    let visible = CommonMark.text(of: try CommonMark.html(Markdown(page).text))
    let word = String(plain.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.properties.isUnseen })
    let expected = String(repeating: word, count: 6) + "1" + String(repeating: word, count: 5) + "—" + word + word
    #expect(visible == expected + word + "乙" + word + word + word)
  }

  @Test func emphasisListsAndLinksAreOnlyOurs() throws {
    var page = Document(title: "标题", language: .chinese)
    for plain in Self.awkward { page.paragraph(.text(plain)) }
    let html = try CommonMark.html(Markdown(page).text)
    for tag in ["<em>", "<strong>", "<ul>", "<ol>", "<h2>", "<del>", "<img", "<blockquote>", "<code>", "<hr"] {
      #expect(!html.contains(tag), "\(tag)")
    }
    #expect(html.components(separatedBy: "<p>").count == Self.awkward.count + 1)
  }

  @Test(arguments: Language.allCases) func everyReferenceLeadsSomewhere(_ language: Language) throws {
    let html = try CommonMark.html(TestStore.request(language: language).render().text)
    let headings = Set(html.components(separatedBy: "<h3>").dropFirst().map { $0.components(separatedBy: "</h3>")[0] })
    let targets = html.components(separatedBy: "href=\"#").dropFirst().map { $0.components(separatedBy: "\"")[0] }
    let folded = Set(
      html.components(separatedBy: "<details id=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] })
    #expect(!targets.isEmpty && folded.count > 3)
    for target in targets {
      #expect(headings.union(folded).contains(target.removingPercentEncoding ?? target), "\(target)")
    }
  }
}
