import ClaimModel
import Testing

@testable import ClaimStore

@Suite struct RegionTreeTests {
  private let tree = RegionTree([
    Region(name: "上海市", code: "310000", level: .province, parent: "中国"),
    Region(name: "松江区", code: "310117", level: .county, parent: "上海市"),
    Region(name: "临港松江科技城", level: .zone, parent: "松江区"),
    Region(name: "南京市", code: "320100", level: .city, parent: "江苏省"),
    Region(name: "玄武区", code: "320102", level: .county, parent: "南京市"),
    Region(name: "苏州市", code: "320500", level: .city, parent: "江苏省"),
    Region(name: "长三角", level: .zone), Region(name: "中国", code: "100000", level: .country),
    Region(name: "中国台湾", level: .province),
  ])

  @Test(arguments: [
    ("上海市", "松江区", true), ("上海市", "临港松江科技城", true), ("上海市", "上海市", true), ("310000", "310117", true),
    ("上海市", "南京市", false), ("松江区", "上海市", false), ("南京市", "玄武区", true), ("南京市", "苏州市", false),
    ("江苏省", "南京市", true), ("江苏省", "玄武区", true), ("中国", "长三角", true), ("中国", "玄武区", true), ("长三角", "上海市", false),
    ("上海市", "无", false),
  ])
  func containment(whole: String, part: String, isInside: Bool) {
    #expect(tree.contains(whole, part) == isInside)
  }

  @Test func aRegionThatNoClaimHasStillHasItsParts() {
    let names = { (whole: Region) in
      tree.inside(whole).compactMap { id in tree.regions.first { $0.id == id }?.region.name }
    }
    #expect(names(Region(name: "江苏省", code: "320000", level: .province)) == ["南京市", "玄武区", "苏州市"])
  }
}
