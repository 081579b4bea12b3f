import ClaimExtraction
import ClaimModel
import Testing

@testable import ClaimShell

@Suite struct PinyinInitialsTests {
  private let initials = PinyinInitials.shared

  @Test(arguments: [
    ("sj", "松江区"), ("gxjsqy", "高新技术企业"), ("cq", "重庆市"), ("xm", "厦门市"), ("cs", "长沙市"), ("hp", "黄浦区"),
    ("bz", "亳州市"), ("qz", "衢州市"), ("csjg60", "长三角G60科创走廊"), ("松j", "松江区"), ("yq", "乐清市"), ("", "松江区"),
  ])
  func stand(typed: String, name: String) { #expect(initials.matches(typed, startOf: name)) }

  @Test func doNotStandForOthers() {
    #expect(!initials.matches("jd", startOf: "松江区"))
    #expect(!initials.matches("sjqx", startOf: "松江区"))
    #expect(!initials.matches("SJ", startOf: "松江区"))
  }

  /// A newcomer among regions needs its letter in the table.
  @Test func everyRegionCanBeTyped() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    for region in RegionLexicon.shared.regions where region.code != nil {
      for character in region.name
      where character.unicodeScalars.allSatisfy({ $0.value >= 0x4E00 && $0.value < 0xA000 }) {
        #expect(
          letters.contains { initials.matches(String($0), startOf: String(character)) },
          "\(character) of \(region.name)")
      }
    }
  }
}
