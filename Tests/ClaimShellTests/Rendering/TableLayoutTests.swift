import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct TableLayoutTests {
  private let listing = Listing(
    ["id", "metric", "value", ""], [["7", "全社会研究与试验发展投入强度", "14850820000 CNY", "████"]])

  private func lines(_ width: Int) -> [String] {
    listing.text(.table, width: width).split(separator: "\n").map(String.init)
  }

  @Test func wordsAreCutAndFiguresNever() {
    #expect(lines(60).last == " 7  全社会研究与试验发展投入强度  14850820000 CNY  ████")
    #expect(lines(40).last == " 7  全社会研究与试验发…  14850820000 CNY")
    for width in 31...60 {
      #expect(lines(width).allSatisfy { screenWidth($0) <= width })
      #expect(lines(width).last?.contains("14850820000 CNY") == true)
    }
  }

  @Test func onAScreenTooNarrowEachRowIsABlock() {
    #expect(lines(30).contains("value   14850820000 CNY"))
  }

  @Test func numbersStandAtTheRight() {
    let text = Listing(["n", "period"], [["7", "2021"], ["100", "2022-03"]]).text(.table)
    #expect(text == "  n  period\n───  ───────\n  7  2021\n100  2022-03\n")
  }
}
