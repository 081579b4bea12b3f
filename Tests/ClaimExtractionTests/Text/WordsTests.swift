import Testing

@testable import ClaimExtraction

@Suite struct WordsTests {
  /// Sentences as they are to be cut, with `|` at the borders.
  @Test(arguments: [
    "提高|二十五|个|百分点", "全国|六十|家|企业", "别尔哥罗德州|击落|无人机", "明尼苏达州|已|逮捕", "当地|日照|较|长", "新建|区域|道路",
    "拥有|一万二千|名|职工", "增长到|一百一十四万亿|元", "统一|二十|项|标准", "四百|多|家|企业", "长三角地区|进出口总额", "松江区|高新技术企业数量",
  ])
  func cuts(_ marked: String) {
    let text = marked.replacing("|", with: "")
    [FoldedScalar](folding: text).withView { view in
      let words = Words(view, names: [RegionLexicon.shared.names, MetricLexicon.shared.words])
      let cut = words.words(in: 0..<view.count).map { view[$0.range].string }.joined(separator: "|")
      #expect(cut == marked)
    }
  }

  /// The table holds words of up to four characters, and would pass a longer one over.
  @Test func everyTermFitsTheTable() {
    let words = Terms.rows.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
    #expect(words.filter { $0.unicodeScalars.count > WordLexicon.longestWord } == [])
  }

  @Test func marksNumbersAndLettersAreWords() {
    [FoldedScalar](folding: "GDP达1,234.5亿元,增长5.2%。").withView { view in
      let words = Words(view, names: []).words(in: 0..<view.count)
      #expect(
        words.map { view[$0.range].string } == ["GDP", "达", "1,234.5", "亿", "元", ",", "增长", "5.2", "%", "。"])
      #expect(words.map(\.partOfSpeech).prefix(3) == [.latin, .verb, .digits])
    }
  }

  @Test func knowsTheInsideOfAWord() {
    [FoldedScalar](folding: "别尔哥罗德州").withView { view in
      let words = Words(view, names: [RegionLexicon.shared.names])
      #expect(!words.isBorder(4))
      #expect(!words.isWhole(4..<6))
      #expect(words.isWhole(0..<6))
    }
  }
}
