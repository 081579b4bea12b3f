import Testing

@testable import ClaimShell

@Suite struct ScreenTextTests {
  @Test func onlyColoursLineEndsAndTabsPass() {
    #expect(screenSafe("a\tb\n\u{1B}[1;31m红\u{1B}[0m") == "a\tb\n\u{1B}[1;31m红\u{1B}[0m")
    #expect(screenSafe("\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}1m\u{202E}") == "␛]0;x␇␛[2J\u{FFFD}1m\u{FFFD}")
  }

  @Test func coloursTakeNoColumns() {
    #expect(screenWidth(Style(isColoured: true).bad("松江")) == 4)
    #expect(screenWidth("松江") == 4)
    #expect(Style.plain.bad("松江") == "松江")
  }
}
