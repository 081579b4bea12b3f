import LineEditor
import Testing

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("松江区 50亿元", "松江区 50亿元"), ("\u{1B}[31m红\u{7}", "␛[31m红␇"), ("一\t二\n三", "一 二 三"), ("一\r\n二", "一 二"),
    ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("", ""),
  ])
  func showsNoControls(text: String, expected: String) {
    #expect(printable(text) == expected)
  }

  @Test func keepsNewlinesIfAsked() {
    #expect(printable("一\n\u{1B}二", keepingNewlines: true) == "一\n␛二")
  }
}
