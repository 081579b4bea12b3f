import Testing

@Suite struct HTMLMarginTests {
  private func stands(_ attributes: String) -> Bool {
    stories(html: "<h1>出口增长5%</h1><p>海关总署公布,出口增长5.3%。</p><div \(attributes)>共有35条,投资10万元。</div>").contains("10万元")
  }

  @Test(arguments: [
    "class=comment", "class='box comment-list'", "class=commentBox", "id=news_share", "class=ad", "class='ad-wrap'",
    "class=\"fl sidebar\"",
  ])
  func namesOfWhatStandsBesideTheArticle(_ attributes: String) { #expect(!stands(attributes)) }

  @Test(arguments: [
    "class=article", "class=has-sidebar", "class='no-comments'", "class=address", "class=lead", "class=download",
    "id=content",
    "class=''", "",
  ])
  func otherNames(_ attributes: String) { #expect(stands(attributes)) }
}
