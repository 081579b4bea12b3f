import Testing

@testable import ClaimReport

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.cn/b?c=1&d=2#e", "https://a.cn/b?c=1&d=2"), ("HTTP://a.cn/新闻", "HTTP://a.cn/%E6%96%B0%E9%97%BB"),
    (" http://a.cn/a b ", "http://a.cn/ab"), ("https://a.cn/%E6%96%B0", "https://a.cn/%E6%96%B0"),
    ("https://a.cn/\"><script>", "https://a.cn/%22%3E%3Cscript%3E"), ("https://[::1]/x", "https://[::1]/x"),
  ])
  func addressesOfTheWebAreKept(stated: String, kept: String) {
    #expect(WebAddress(stated)?.text == kept)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.cn", "a.cn/b", "", "https://",
    "http:///x",
  ])
  func nothingElseIsAnAddress(stated: String) {
    #expect(WebAddress(stated) == nil)
  }

  @Test func wordsOnThePageAreShown() throws {
    let address = try #require(WebAddress("https://a.cn/b#old"))
    #expect(address.showing("共3,000-家").text == "https://a.cn/b#:~:text=%E5%85%B13%2C000%2D%E5%AE%B6")
    let long = String(repeating: "甲", count: 20) + String(repeating: "乙", count: 20)
    let (first, last) = (String(repeating: "%E7%94%B2", count: 10), String(repeating: "%E4%B9%99", count: 10))
    #expect(address.showing(long).text == "https://a.cn/b#:~:text=\(first),\(last)")
    #expect(WebAddress(nil) == nil)
  }
}
