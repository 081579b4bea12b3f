import ClaimModel
import Testing

@testable import ClaimShell

@Suite struct UnknownCommandTests {
  @Test(arguments: [
    ("comparr", "comparr 企业", "; did you mean compare?"), ("比交", "比交", "; did you mean 比较?"),
    ("SELECT", "SELECT 1", "; did you mean sql SELECT …?"), (".tables", ".tables", "; did you mean schema?"),
    ("x", "\\x", "; did you mean format line?"), ("2021年松江区GDP", "2021年松江区GDP", "; did you mean check …?"),
    ("松江区在哪里啊", "松江区在哪里啊", "there is no command 松江区在哪里啊"),
  ])
  func whatWasProbablyMeant(word: String, line: String, end: String) {
    #expect(Misuse(unknownCommand: word, typed: line).message.english.hasSuffix(end))
  }

  @Test func commandsOfGroups() {
    #expect(
      Misuse(unknownCommand: "ad", of: Alias.self).message.english == "alias has no command ad; did you mean add?")
  }
}
