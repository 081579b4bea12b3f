import Testing

@testable import ClaimShell

@Suite struct WordsTests {
  @Test func wordsAndQuotes() throws {
    #expect(try words(of: "  compare 高新技术企业　松江区 ") == ["compare", "高新技术企业", "松江区"])
    #expect(try words(of: #"check "a b" 'c\ d' “去 年” e\ f """#) == ["check", "a b", #"c\ d"#, "去 年", "e f", ""])
    #expect(throws: OpenQuote(quote: "\"")) { try words(of: "list \"松江") }
  }

  @Test func statementsStayAsTyped() {
    #expect(statement(of: " sql SELECT 'a b'  FROM x", after: "sql") == "SELECT 'a b'  FROM x")
    #expect(statement(of: "sqlite", after: "sql") == nil)
    #expect(statement(of: "sql --format csv 'SELECT 1'", after: "sql") == nil)
  }
}
