import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct TypedLineTests {
  private func words(of line: String) throws -> [String] { try TypedLine(line).words.map(\.text) }

  @Test func wordsAndQuotes() throws {
    #expect(try words(of: "  compare 高新技术企业　松江区 ") == ["compare", "高新技术企业", "松江区"])
    #expect(try words(of: #"check "a b" 'c\ d' “去 年” e\ f """#) == ["check", "a b", #"c\ d"#, "去 年", "e f", ""])
    #expect(throws: OpenQuote.self) { try TypedLine("list \"松江") }
  }

  @Test func chineseQuotesInsideAWordBelongToIt() throws {
    #expect(try words(of: "check 是“十二五”末的4.9倍") == ["check", "是“十二五”末的4.9倍"])
    #expect(try words(of: "check “十二五”末") == ["check", "“十二五”末"])
  }

  @Test func placesOfWords() throws {
    let line = try TypedLine("list \"松江 区\" x")
    #expect(line.words.map { String(line.text[$0.range]) } == ["list", "\"松江 区\"", "x"])
    let joined = TypedLine(words: ["list", "松江 区", "x"])
    #expect(joined == line)
  }

  @Test func statementsStayAsTyped() {
    #expect(
      TypedLine(statement: " sql SELECT 'a b'  FROM x")?.words.map(\.text) == ["sql", "--", "SELECT 'a b'  FROM x"])
    #expect(TypedLine(statement: "sqlite") == nil)
    #expect(TypedLine(statement: "sql --format csv 'SELECT 1'") == nil)
  }
}
