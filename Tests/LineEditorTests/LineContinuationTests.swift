import Testing

@testable import LineEditor

@Suite struct LineContinuationTests {
  @Test(arguments: ["", "查 松江", "\"a\"", "'a'", "a\\\\", "“松江", "\"a\\\"b\"", "'\\'", "\\\"", "\"it's\""])
  func complete(text: String) {
    #expect(LineContinuation(after: text) == .complete)
  }

  @Test(arguments: ["查 \\", "\\", "a\\\\\\", "\"a\\"])
  func joined(text: String) {
    #expect(LineContinuation(after: text) == .joined)
    #expect(LineContinuation.joined.prefix(of: text) == String(text.dropLast()))
  }

  @Test(arguments: ["\"松江", "'松江", "\"a\\\"", "'it\"s", "don't"])
  func quoted(text: String) {
    #expect(LineContinuation(after: text) == .quoted)
    #expect(LineContinuation.quoted.prefix(of: text) == text + "\n")
  }
}
