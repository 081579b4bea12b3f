import ClaimModel
import Testing

@testable import ClaimExtraction

struct EntitiesTests {
  @Test(arguments: [
    ("去年,远山集团实现营业收入35亿元。", "远山集团"),
    ("云岭大学去年获授权专利120件。", "云岭大学"),
    ("澄湖半导体营收突破12亿元,同比增长8%。", "澄湖半导体"),
    ("苏州明川汽车部件有限公司新投产46台机器人。", "苏州明川汽车部件有限公司"),
    ("滨江农商银行贷款余额达320亿元。", "滨江农商银行"),
    ("张江科创贷已发放2.6亿元。", "张江科创贷"),
    ("远山时代2023年营业收入35亿元。", "远山时代"),
    ("远山网7月14日丨宁河时代(10.150,0.32)(300999.SZ)公布,营收35亿元。", "宁河时代"),
    ("中远讯（记者 李明）宁河时代（300999）公布,营收35亿元。", "宁河时代"),
    ("宁河时代 公告披露,营收35亿元。", "宁河时代"),
    ("公司股东远山集团有限公司将持有的35万股质押。", "远山集团有限公司"),
    ("大连宁河：营收增长35%；远山股份：净利预增55%。", "大连宁河"),
  ])
  func namesBeforeAFigure(sentence: String, name: String) throws {
    #expect(try #require(claims(sentence).first { $0.kind != .date }).entity?.text == name)
  }

  @Test(arguments: [
    "全市上市公司达到52家。", "记者从远山集团获悉,今年全市投资增长5%。", "新一轮科技革命带动投资50亿元。", "全区重点实验室12家。",
    "远山集团发展迅速;全市工业投资增长8%。", "高新技术企业2306家。", "数字金融贷款余额30亿元。", "固定资产投资增长6%。",
    "我国互联网医院超过3000家。", "8家信托公司营业收入超过35亿元。", "目前：新增35例；其中：治愈出院5例。",
    "数据显示,2023年营业收入35亿元。", "全市2023年营业收入35亿元。", "预计到2025年营业收入35亿元。", "其中2023年税收收入35亿元。",
  ])
  func commonNounsAndSourcesAreNone(sentence: String) {
    for claim in claims(sentence) { #expect(claim.entity == nil, "\(claim.entity?.text ?? "")") }
  }

  @Test func theCompanyIsTheOneNamedBefore() throws {
    let found = claims("远山集团成立于2010年。公司去年实现利润3亿元。")
    #expect(try #require(found.last).entity?.text == "远山集团")
  }

  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor().claims(
      in: Article(id: "t", text: text, date: PublicationDate(.init(firstOfMonth: 5, year: 2024), source: .stated)))
  }
}
