import ClaimModel
import Testing

@testable import ClaimExtraction

/// No figure begins or ends inside a number.
@Suite struct FragmentGuardTests {
  /// Numbers that are read whole or not at all.
  @Test(arguments: [
    "常住人口1'234'567人", "面积1.2×10^5平方公里", "财政收入123.\n5亿元", "规模已经达到12\n34.5亿元", "投入一百\n二十万元", "营收1.234,56万元",
    "人口1234&nbsp;567人", "收入12。5亿元", "产值一百七五十万元", "投入三2万元", "达到1亿两千三百万人", "产值8千9百亿元", "提高二十五个百分点",
    "全国六十家企业", "拥有一万二千名职工", "增长到一百一十四万亿元", "三又二分之一公顷", "占三分之二百", "共12345678901234567890123人", "HK$3.5m",
    "面积5cm²", "售价x12元", "增长5%2", "达3.5Gbps2",
  ])
  func noFigureIsAPartOfANumber(text: String) {
    let figures = [FoldedScalar](folding: text).withView { view in
      FigureScanner.scan(view, Words(view, names: []), count: view.count).map { figure in
        (figure.range, view[figure.range].string)
      }
    }
    let characters = [FoldedScalar](folding: text)
    for (range, words) in figures {
      #expect(!touchesNumber(characters, range), "\(words) of \(text)")
    }
  }

  private func touchesNumber(_ text: [FoldedScalar], _ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : .newline
    let after = range.upperBound < text.count ? text[range.upperBound] : .newline
    let marks = CharacterSet(".,'‘^。;")
    let first = text[range.lowerBound]
    let last = text[range.upperBound - 1]
    return first.isNumeral && (before.isNumeral || marks.contains(before) || first.isDigit && before.isLatinLetter)
      || last.isNumeral && (after.isNumeral || after == "." || after.isLatinLetter)
  }

  @Test(arguments: [
    ("统一2000元", "2000元"), ("组建队伍24支", "24支"), ("第4条5家企业", "5家"), ("投资5亿\n7月9日开工", "5亿"), ("GDP5%", "5%"),
    ("US$5亿", "US$5亿"),
  ])
  func whatWasReadBeforeIsNoPartOfIt(text: String, figure: String) {
    let figures = [FoldedScalar](folding: text).withView { view in
      FigureScanner.scan(view, Words(view, names: []), count: view.count).map { view[$0.range].string }
    }
    #expect(figures.contains(figure), "\(text): \(figures)")
  }
}
