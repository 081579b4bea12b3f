import ArticleReader
import ClaimModel
import Testing

@Suite struct ReportersTests {
  private func byline(_ text: String) -> String? { ArticleReader().article(id: "test", text: text).byline }

  @Test(arguments: [
    ("标题在此\n本报讯(记者 张三)全市增长5%。", "张三"), ("标题在此\n全市增长5%。(本报记者 张三 李四)", "张三 李四"),
    ("标题在此\n本报记者 张三\n全市增长5%。", "张三"), ("标题在此\n文/张三\n全市增长5%。", "张三"),
    ("标题在此\n全市增长5%。\n记者 张三 报道", "张三"), ("标题在此\n某网记者张三、李四报道\n全市增长5%。", "张三 李四"),
    ("标题在此\n作者:王五\n全市增长5%。(记者 张三)", "王五"), ("标题在此\n全市增长5%。\u{FF08}记者张三 通讯员李四\u{FF09}", "张三"),
  ])
  func namesAreRead(_ text: String, _ expected: String) {
    #expect(byline(text) == expected)
  }

  @Test(arguments: [
    "标题在此\n记者从市统计局获悉,全市增长5%。", "标题在此\n记者了解到\n全市增长5%。", "标题在此\n记者节活动(记者站承办)全市增长5%,共有5万人参加活动。",
    "标题在此\n文/理科招生\n招生增长5%。",
  ])
  func wordsAreNoNames(_ text: String) {
    #expect(byline(text) == nil)
  }

  @Test func aLineOfReportersIsNoBody() {
    #expect(stories("标题在此\n文/张三\n全市增长5%。") == "main | 标题在此 | -\n  headline: 标题在此\n  byline: 文/张三\n  body: 全市增长5%。")
  }
}
