import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import TestSupport

@testable import ClaimReport

/// A small store: two articles, one contradiction, one agreement, one plan, one date, awkward characters.
enum TestStore {
  static let articles = [
    ArticleSummary(
      doc: "/somewhere/else/b.txt", title: "松江|青浦 比较", publisher: "新华社",
      date: CalendarDate(iso8601: "2022-09-01").map { PublicationDate($0, source: .label) }),
    ArticleSummary(doc: "a.txt", text: text),
  ]

  /// The text of a.txt, with its sentences where the claims have them.
  private static let text = {
    var scalars = [Unicode.Scalar](repeating: "。", count: 150)
    for claim in claims where claim.doc == "a.txt" {
      let start = claim.claim.sentence.place.scalars.lowerBound
      for (index, scalar) in claim.claim.sentence.text.unicodeScalars.enumerated() { scalars[start + index] = scalar }
    }
    return String(String.UnicodeScalarView(scalars))
  }()

  /// A request over the whole store.
  static func request(
    _ question: ReportRequest.Question = .overview, claims: [SourcedClaim] = claims, language: Language = .chinese
  ) -> ReportRequest {
    ReportRequest(
      question, claims: claims, articles: articles, language: language, version: "heshu 0", commands: ["heshu report"])
  }

  static let claims = [
    claim("松江高新技术企业达到⟦2306家⟧。", "2306", region: songjiang, year: 2021, doc: "a.txt", at: 10),
    claim("松江高新技术企业达到⟦2360家⟧。", "2360", region: songjiang, year: 2021, doc: "/somewhere/else/b.txt", at: 0),
    claim("青浦高新技术企业超过⟦1900家⟧。", "1900", by: .greater, region: qingpu, year: 2021, doc: "a.txt", at: 40),
    claim(
      "青浦高新技术企业有⟦1926家⟧。", "1926", region: qingpu, year: 2021, doc: "/somewhere/else/b.txt", at: 40),
    claim(
      "到2025年,松江高新技术企业力争达到⟦3000家⟧!", "3000", region: songjiang, year: 2025, status: .planned,
      doc: "a.txt", at: 70),
    date("*2020年*, <G60> 建成", figure: "2020年", doc: "a.txt", at: 100),
  ]

  static let songjiang = Region(name: "松江区", code: "310117", level: .county, parent: "上海市")
  static let qingpu = Region(name: "青浦区", code: "310118", level: .county, parent: "上海市")

  static func claim(
    _ marked: String, _ value: String, by comparator: Comparator = .equal, region: Region = songjiang, year: Int,
    status: Claim.Status = .actual, doc: String = "a.txt", at origin: Int = 0
  ) -> SourcedClaim {
    testClaim(marked, value, by: comparator, region: region, year: year, status: status, doc: doc, at: origin)
  }

  private static func date(_ sentence: String, figure: String, doc: String, at origin: Int) -> SourcedClaim {
    let claim = Claim(
      figure: Mention(text: figure, place: testSpan(origin + 1, figure)), kind: .date, quantity: nil,
      sentence: Mention(text: sentence, place: testSpan(origin, sentence)))
    return SourcedClaim(doc: doc, claim: claim)
  }
}
