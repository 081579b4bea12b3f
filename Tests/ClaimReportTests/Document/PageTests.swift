import ClaimPresentation
import Foundation
import ClaimAnalysis
import Testing

@testable import ClaimReport

@Suite struct PageTests {
  private static let questions: [ReportRequest.Question] = [.overview, .compare, .region(["松江区"]), .conflicts]

  @Test(arguments: questions) func linksLeadToPlacesOnThePage(_ question: ReportRequest.Question) {
    let html = TestStore.request(question).render(as: .page).text
    let ids = Self.values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    let targets = Self.values(of: "href", in: html)
    #expect(targets.count > 5)
    for target in targets {
      #expect(target.hasPrefix("#"))
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func nothingIsLoaded() {
    let html = TestStore.request().render(as: .page).text
    let addresses = html.components(separatedBy: "http").dropFirst().map { "http" + $0.prefix(26) }
    #expect(addresses.allSatisfy { $0.hasPrefix("http://www.w3.org/2000/svg") || $0.hasPrefix("http-equiv") })
    for word in ["src=", "<link", "@import", "url(", "fetch("] { #expect(!html.contains(word), "\(word)") }
    #expect(html.contains("default-src 'none'"))
  }

  @Test func theTextHasItsFiguresMarked() {
    let html = TestStore.request().render(as: .page).text
    #expect(html.contains("达到<mark id=\"figure-1-20\" tabindex=\"0\" class=\"contested\""))
    #expect(html.contains("href=\"#figure-1-20\""))
    #expect(html.contains("青浦高新技术企业超过<mark id=\"figure-1-50\" tabindex=\"0\" title="))
    #expect(html.contains("&lt;G60&gt; 建成"))
  }

  @Test func tablesOfAllFiguresAreFiltered() {
    let html = TestStore.request().render(as: .page).text
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
    #expect(html.contains("class=\"grid\">"))
  }

  private static func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
  }
}
