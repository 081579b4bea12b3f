import Testing

@Suite struct ContactsTests {
  @Test(arguments: [
    "咨询电话:021-12345678(工作日9:00-18:00)", "13391219793", "如有疑问请联系400-820-8820", "阅读 1234 评论(5)", "字号 大 中 小",
    "浏览次数:1024次", "分享到:微信 微博 12", "12人阅读", "新闻中心 > 本地 > 正文", "新闻中心 » 本地 » 正文", "广告:投资10万元起,年回报8%",
    "互联网新闻信息服务许可证编号:31120170001", "Copyright 2008-2023 All Rights Reserved", "© 2023 某某网", "共有35条评论 文明上网理性发言",
  ])
  func furniture(_ line: String) {
    #expect(stories("标题在此\n全市增长5%。\n\(line)\n全市增长6%。").hasSuffix("  body: 全市增长5%。\n  body: 全市增长6%。"))
  }

  @Test(arguments: [
    "电话用户达到13000万户", "广告收入10亿元", "评论员文章", "一、中小企业 120家", "2015-2020 2021", "联系企业2015家", "A > B 5",
  ])
  func textThatOnlyResemblesIt(_ line: String) {
    #expect(stories("标题在此\n全市增长5%。\n\(line)\n全市增长6%。").hasSuffix("  body: 全市增长5%。⏎\(line)⏎全市增长6%。"))
  }
}
