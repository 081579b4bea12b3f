import ClaimModel
import Testing

@testable import ClaimExtraction

/// Names that begin with a place and are none.
@Suite struct NamesAfterPlacesTests {
  @Test(arguments: [
    "西安交通大学有学生⟦3万人⟧", "南京信息工程大学有学生⟦3万人⟧", "华东师范大学有学生⟦3万人⟧", "江苏银行营收⟦30亿元⟧", "上海农商银行营收⟦30亿元⟧", "上海证券报有员工⟦300人⟧",
    "北京青年报有员工⟦300人⟧", "浙江卫视有员工⟦300人⟧", "南京东路长⟦3公里⟧", "广州期货交易所有员工⟦300人⟧", "上海豪威半导体有限公司营收⟦30亿元⟧", "上海(国际)股份有限公司营收⟦30亿元⟧",
  ])
  func anOrganisationOrAStreetIsNoPlace(marked: String) throws {
    let name = try MarkedSentence(marked).regionName()
    #expect(name == nil)
  }

  @Test(arguments: [
    ("上海大学生有⟦30万人⟧", "上海市"), ("江苏银行业贷款⟦30亿元⟧", "江苏省"), ("安徽高速公路⟦5000公里⟧", "安徽省"), ("上海的特斯拉有限公司⟦30家⟧", "上海市"),
    ("江苏移动互联网用户⟦30万人⟧", "江苏省"),
    ("北京市有限公司⟦30家⟧", "北京市"),
  ])
  func aPlaceThatAWordFollowsIsAPlace(marked: String, region: String) throws {
    let name = try MarkedSentence(marked).regionName()
    #expect(name == region)
  }
}
