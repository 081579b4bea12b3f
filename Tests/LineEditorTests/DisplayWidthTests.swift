import LineEditor
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("松江区", 6), ("G60科创走廊", 11), ("“十三五”", 8), ("，。（）", 8), ("１２％", 6), ("…·%‰℃", 5),
    ("e\u{301}", 1), ("か\u{3099}", 2), ("\u{200B}", 0), ("\u{1B}[0m", 3), ("📈", 2), ("🇨🇳", 2), ("한국", 4), ("𠮷", 2),
    ("〇", 2),
    ("①", 1),
  ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(arguments: [
    ("松江区", 6, "松江区"), ("松江区", 5, "松江…"), ("松江区", 4, "松…"), ("松江区", 1, "…"), ("松江区", 0, ""), ("abcd", 3, "ab…"),
  ])
  func cutsToWidth(text: String, width: Int, expected: String) {
    #expect(truncated(text, toWidth: width) == expected)
    #expect(displayWidth(truncated(text, toWidth: width)) <= width)
  }

  @Test func padsByColumns() {
    #expect(padded("松江", toWidth: 6) == "松江  ")
    #expect(padded("12亿", toWidth: 6, aligned: .right) == "  12亿")
    #expect(padded("松江区", toWidth: 4) == "松江区")
  }
}
