import ClaimPresentation
import Foundation
import ClaimAnalysis
import Testing

@testable import ClaimReport

@Suite struct PageTests {
  private static let questions: [ReportRequest.Question] = [.overview, .compare, .region(["松江区"]), .conflicts]

  /// Also those to figures whose words overlap, of which a text marks only one.
  @Test func linksOfACheckLeadToTheDraft() {
    let draft = ArticleSummary(doc: "draft.md", text: "2021年松江高新技术企业达到2063家。")
    let claims = ["2063家", "63家"].enumerated().map { index, words in
      TestStore.claim("松江高新技术企业\(index == 0 ? "达到" : "达到20")⟦\(words)⟧。", "2063", year: 2021, doc: "draft.md", at: 5)
    }
    let html = TestStore.request(.check(draft, claims)).render(as: .page).text
    let ids = Self.values(of: "id", in: html)
    let targets = Self.values(of: "href", in: html).filter { $0.hasPrefix("#") }
    #expect(targets.contains("#figure-0-15") && targets.contains("#文稿"))
    for target in targets { #expect(ids.contains(String(target.dropFirst())), "\(target)") }
  }

  /// What others link to stays when articles come in.
  @Test(arguments: questions) func anchorsOutliveNewArticles(_ question: ReportRequest.Question) {
    var more = TestStore.request(question)
    let other = TestStore.claim("青浦高新技术企业有⟦1926家⟧。", "1926", region: TestStore.qingpu, year: 2021, doc: "0.txt")
    more.claims.append(other)
    more.articles.append(ArticleSummary(doc: "0.txt", title: "另一篇"))
    let before = Self.values(of: "id", in: TestStore.request(question).render(as: .page).text)
    let after = Set(Self.values(of: "id", in: more.render(as: .page).text))
    let lasting = before.filter {
      ["finding-", "compare-", "来源"].contains(where: $0.hasPrefix) && $0.split(separator: "-").count < 4
    }
    #expect(lasting.count >= 3)
    for anchor in lasting where !anchor.hasPrefix("compare-1") && !anchor.hasPrefix("compare-2") {
      #expect(after.contains(anchor), "\(anchor)")
    }
  }

  @Test func originalsAreLinked() {
    var request = TestStore.request()
    request.articles[0].url = "https://news.example/a?b=1"
    request.articles[1].url = "javascript:alert(1)"
    let html = request.render(as: .page).text
    #expect(html.contains("<a href=\"https://news.example/a?b=1\" rel=\"noopener noreferrer\">原文</a>"))
    #expect(html.contains("https://news.example/a?b=1#:~:text=%E6%9D%BE%E6%B1%9F"))
    #expect(!html.contains("javascript:"))
  }

  @Test(arguments: questions) func linksLeadToPlacesOnThePage(_ question: ReportRequest.Question) {
    let html = TestStore.request(question).render(as: .page).text
    let ids = Self.values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    let targets = Self.values(of: "href", in: html)
    #expect(targets.count > 5)
    for target in targets where target.hasPrefix("#") {
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
    let others = targets.filter { !$0.hasPrefix("#") && !$0.hasPrefix("data:text/csv;") }
    #expect(others == ["\(question.name)-figures.csv"])
  }

  @Test func nothingIsLoaded() {
    let html = TestStore.request().render(as: .page).text
    let addresses = html.components(separatedBy: "http").dropFirst().map { "http" + $0.prefix(26) }
    #expect(addresses.allSatisfy { $0.hasPrefix("http://www.w3.org/2000/svg") || $0.hasPrefix("http-equiv") })
    for word in ["src=", "<link", "@import", "url(", "fetch("] { #expect(!html.contains(word), "\(word)") }
    #expect(html.contains("default-src 'none'"))
  }

  @Test func theTextHasItsFiguresMarked() {
    #expect(!TestStore.request().render(as: .page).text.contains("<mark"))
    var request = TestStore.request()
    request.hasAppendix = true
    let html = request.render(as: .page).text
    let source = "figure-" + TestStore.articles[1].anchor
    #expect(html.contains("达到<mark id=\"\(source)-20\" tabindex=\"0\" class=\"contested\""))
    #expect(html.contains("href=\"#\(source)-20\""))
    #expect(html.contains("青浦高新技术企业超过<mark id=\"\(source)-50\" tabindex=\"0\" title="))
    #expect(html.contains("&lt;G60&gt; 建成"))
  }

  @Test func tablesOfAllFiguresAreFiltered() {
    var request = TestStore.request()
    request.hasAppendix = true
    let html = request.render(as: .page).text
    #expect(!TestStore.request().render(as: .page).text.contains("<form"))
    #expect(html.contains("aria-live") && html.contains("aria-sort") && html.contains("<data value=\"2306\">"))
    #expect(html.contains("<form class=\"filters\""))
    #expect(html.contains("<th scope=\"col\" role=\"columnheader\" data-filter>地区</th>"))
  }

  @Test func whatIsNoTextStaysOutOfThePage() {
    var page = Document(title: "</title><script>", language: .english)
    page.paragraph(.text("\u{1B}[31m<img onerror=x>\u{0}\u{202E}"))
    let html = Page(page).text
    #expect(html.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(html.contains("<p>[31m&lt;img onerror=x&gt;</p>"))
  }

  @Test func recordsKeepTheirHeadsOnNarrowPages() {
    let html = TestStore.request().render(as: .page).text
    #expect(html.contains("<td role=\"cell\" data-head=\"地区\"><div>松江区</div></td>"))
    #expect(html.contains("class=\"records\" role=\"table\""))
    #expect(html.contains("class=\"grid\">\n<caption>高新技术企业</caption>"))
  }

  private static func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
  }
}
