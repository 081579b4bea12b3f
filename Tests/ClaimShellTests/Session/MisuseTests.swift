import ClaimModel
import Testing

@testable import ClaimShell

@Suite struct MisuseTests {
  @Test func caretsStandUnderThePlaceByDisplayWidth() throws {
    let line = try TypedLine("list --region 松江区 --kind 钱")
    #expect(
      line.pointer(to: .word("钱"), columns: 80) == "  list --region 松江区 --kind 钱\n                              ^^")
    #expect(line.pointer(to: .end, columns: 80)?.hasSuffix("                                ^") == true)
    #expect(line.pointer(to: .unknown, columns: 80) == nil)
    #expect(line.pointer(to: .word("无"), columns: 80) == nil)
  }

  @Test func valuesBehindAnEqualsSignAreFound() throws {
    let line = try TypedLine("list --kind=钱")
    #expect(line.pointer(to: .word("钱"), columns: 80) == "  list --kind=钱\n              ^^")
  }

  @Test func longLinesAreCutAroundThePlace() throws {
    let line = try TypedLine("check " + String(repeating: "松江区", count: 20) + " --nothing")
    let rows = try #require(line.pointer(to: .word("--nothing"), columns: 30)).split(separator: "\n")
    #expect(rows.allSatisfy { screenWidth(String($0)) <= 30 })
    #expect(rows[0].contains("--nothing"))
    #expect(rows[1].hasSuffix("^^^^^^^^^"))
  }

  @Test(arguments: [
    ("Unknown option '--regoin'", "there is no option --regoin; did you mean --region?"),
    ("Missing value for '--kind <kind>'", "--kind wants a value"),
    ("Unexpected argument 'x'", "x is one word too many"),
    ("2 unexpected arguments: 'x', 'y'", "x is one word too many"),
    ("Unexpected argument '－－region'", "－－region is one word too many; did you mean --region?"),
    ("Unexpected argument '——region'", "——region is one word too many; did you mean --region?"),
    ("Missing expected argument '<metric>'", "<metric> is missing"),
    ("The value 'x' is invalid for '--lang <lang>'. Please provide one of 'zh' and 'en'.", "--lang does not take x."),
    ("something new", "something new"),
  ])
  func sentencesOfTheParserAreUnderstood(sentence: String, english: String) {
    #expect(misuse(saying: sentence, of: List.self).message.english.hasPrefix(english))
  }
}
