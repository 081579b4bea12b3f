import ClaimModel
import Testing

@Suite struct RegionContainmentTests {
  private static let jiangsu = Region(name: "江苏省", code: "320000", level: .province, parent: "中国")
  private static let suzhou = Region(name: "苏州市", code: "320500", level: .city, parent: "江苏省")
  private static let zone = Region(name: "苏州工业园区", level: .zone, parent: "苏州市")
  private static let france = Region(name: "法国", level: .country)

  @Test func codesAndParentsTellWhatLiesInside() {
    #expect(Region.china.contains(Self.jiangsu) && Self.jiangsu.contains(Self.suzhou))
    #expect(Self.suzhou.contains(Self.zone))
    #expect(!Self.suzhou.contains(Self.jiangsu) && !Self.jiangsu.contains(Self.jiangsu))
  }

  @Test func noDivisionLiesInAnotherCountry() {
    #expect(!Self.france.contains(Self.jiangsu) && !Region.china.contains(Self.france))
  }
}
