import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("２３０６家", "2306家"), ("戰略性新興產業", "战略性新兴产业"), ("产业(chǎnyè)创新", "产业创新"), ("服务中心(fúwùzhōngxīn)。", "服务中心。"),
    ("第一动力(de)", "第一动力"), ("應用(app)", "应用(app)"), ("2023 年 12 月", "2023年12月"), ("增长 5.2 %", "增长5.2%"), ("A B", "A B"),
    ("零\u{200B}宽\u{AD}字", "零宽字"), ("「雙百億」", "“双百亿”"),
  ])
  func foldsForMatchingOnly(text: String, folded: String) {
    #expect(FoldedText(of: text).read { $0.string } == folded)
  }

  @Test func everyPlaceLeadsBackToTheOriginal() throws {
    let text = "🏭普陀区(pǔtuóqū)达到２３０６家"
    let folded = FoldedText(of: text)
    let start = try #require(folded.read { text in (0..<text.count).first { text[$0] == "2" } })
    let span = folded.span(start..<start + 5)
    #expect(String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self) == "２３０６家")
    #expect(span.scalars == 15..<20)
  }

  @Test func outsideTheTextStandsALineBreak() {
    FoldedText(of: "亿").read { characters in
      #expect(characters[-1] == .newline)
      #expect(characters[characters.count + 1000] == .newline)
    }
  }
}

extension FoldedText {
  /// A text that is one story.
  convenience init(of text: String) {
    self.init()
    var text = text
    let article = Article(id: "test", text: text)
    text.withUTF8 { utf8 in fold(article.stories[0], of: utf8) }
  }
}

extension FoldedText {
  /// Looks at the characters while the text is alive.
  func read<Result>(_ body: (TextView) -> Result) -> Result {
    withExtendedLifetime(self) { body(characters) }
  }
}

extension TextView {
  /// All characters but the line break that ends the part.
  var string: String { self[0..<max(0, count - 1)].string }
}
