import ClaimAnalysis
import ClaimModel
import Testing

@Suite struct RegionContainmentTests {
  @Test func byCodeAndByParent() {
    let zone = Region(name: "临港新片区", level: .zone, parent: "上海市")
    let hefei = Region(name: "合肥市", code: "340100", level: .city, parent: "安徽省")
    let anhui = Region(name: "安徽省", code: "340000", level: .province)
    #expect(Region.shanghai.contains(.songjiang))
    #expect(Region.shanghai.contains(zone))
    #expect(Region.china.contains(.shanghai))
    #expect(anhui.contains(hefei))
    #expect(!anhui.contains(.songjiang))
    #expect(!Region.songjiang.contains(.shanghai))
    #expect(!Region.songjiang.contains(.songjiang))
    #expect(!Region.songjiang.contains(.qingpu))
  }
}
