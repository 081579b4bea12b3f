import ClaimModel
import Testing

@testable import ClaimExtraction

/// The administrative divisions and the names that articles give them.
@Suite struct DivisionsTests {
  private let rows = Divisions.rows()

  @Test func everyDivisionStandsUnderOneThatIsThere() {
    let names = Set(rows.map(\.region.name)).union(rows.flatMap(\.formerNames)).union(["中国"])
    let orphans = rows.map(\.region).filter { !names.contains($0.parent ?? "") }
    #expect(orphans.isEmpty)
    #expect(rows.count > 3_300)
  }

  @Test(arguments: [
    ("松江区", "松江"), ("浦东新区", "浦东"), ("恩施土家族苗族自治州", "恩施"), ("湘西土家族苗族自治州", "湘西"), ("凉山彝族自治州", "凉山"),
    ("双江拉祜族佤族布朗族傣族自治县", "双江"), ("东乡族自治县", "东乡族"), ("新疆维吾尔自治区", "新疆"), ("香港特别行政区", "香港"), ("管城回族区", "管城"),
    ("六枝特区", "六枝"), ("神农架林区", "神农架"), ("阿拉善盟", "阿拉善"), ("鄂伦春自治旗", "鄂伦春"), ("滦县", nil),
  ])
  func theShortNameLeavesTheKindOut(name: String, short: String?) {
    #expect(Divisions.shortName(Region(name: name, level: .county)) == short)
  }

  @Test(arguments: [
    ("恩施州", "恩施土家族苗族自治州"), ("黔东南州", "黔东南苗族侗族自治州"), ("海南州", "海南藏族自治州"), ("通道县", "通道侗族自治县"), ("鄂伦春旗", "鄂伦春自治旗"),
    ("锡盟", "锡林郭勒盟"), ("内蒙", "内蒙古自治区"), ("延边", "延边朝鲜族自治州"), ("海南", "海南省"), ("德阳", "德阳市"), ("昆山", "昆山市"),
  ])
  func aDivisionIsKnownByItsEverydayNames(name: String, division: String) {
    #expect(RegionLexicon.shared.region(named: name)?.name == division)
  }

  @Test(arguments: [
    ("襄樊市", "襄阳市"), ("襄樊", "襄阳市"), ("思茅市", "普洱市"), ("崇文区", "东城区"), ("宣武区", "西城区"), ("闸北区", "静安区"), ("卢湾区", "黄浦区"),
    ("南汇区", "浦东新区"), ("萧山市", "萧山区"), ("长乐市", "长乐区"), ("莱芜市", "莱芜区"), ("盘县", "盘州市"), ("大同县", "云州区"),
  ])
  func aFormerNameStandsForTheDivisionOfToday(former: String, present: String) {
    #expect(RegionLexicon.shared.region(named: former)?.name == present)
  }

  @Test func everyFormerNameHasOneDivisionOfToday() {
    let present = Dictionary(grouping: rows, by: \.region.name)
    for row in FormerNames.rows {
      #expect(present[row.present]?.count == 1, "\(row.present)")
      for name in row.names { #expect(present[name] == nil, "\(name) is in use") }
    }
  }
}
