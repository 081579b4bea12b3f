import ClaimModel
import Testing

@testable import ClaimExtraction

/// Words that look like the names of places.
@Suite struct PlaceWordsTests {
  @Test(arguments: [
    "目前海外订单⟦30亿元⟧。", "今天水位⟦30米⟧。", "比如企业⟦30家⟧。", "优质均衡水平⟦30%⟧。", "宁德时代营收⟦30亿元⟧。", "友好合作项目⟦30个⟧。", "阿里巴巴营收⟦30亿元⟧。",
    "日照时数⟦30小时⟧。", "西北部降水⟦30毫米⟧。", "相关中小企业⟦30家⟧。", "大理石矿面积⟦四平方公里⟧。", "国家高新区⟦30个⟧。", "出席来宾⟦300人⟧。", "东方平安市场⟦30个⟧。",
  ])
  func aWordIsNoPlace(marked: String) throws {
    let name = try MarkedSentence(marked).regionName()
    #expect(name == nil)
  }

  @Test(arguments: [
    ("其中山东企业有⟦30家⟧。", "山东省"), ("目前海南企业有⟦30家⟧。", "海南省"), ("德阳市民有⟦30万人⟧。", "德阳市"), ("扩大连云港企业⟦30家⟧。", "连云港市"),
    ("昆山企业⟦30家⟧。", "昆山市"), ("东方市企业⟦30家⟧。", "东方市"), ("合作市企业⟦30家⟧。", "合作市"),
  ])
  func aPlaceIsFoundBesideWords(marked: String, region: String) throws {
    let name = try MarkedSentence(marked).regionName()
    #expect(name == region)
  }

  @Test func whatIsAWordOnlyIsTheNameOfNoSureCounty() {
    #expect(PlaceWords.sureCounties.isDisjoint(with: PlaceWords.neverNames))
    for name in PlaceWords.sureCounties {
      #expect(!PlaceWords.isOrdinary(name, .county), "\(name)")
      #expect(RegionLexicon.shared.region(named: name)?.level == .county, "\(name)")
    }
  }
}

extension MarkedSentence {
  /// The name of the region of the marked figure.
  func regionName() throws -> String? {
    let claims = claims(published: nil)
    let claim = try #require(markedClaim(in: claims), "\(claims.map(\.figure.text))")
    return claim.region?.region.name
  }
}
