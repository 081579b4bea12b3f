import ClaimAnalysis
import ClaimModel

extension OverviewReport {
  /// Every article with every sentence that holds a figure, and the places of its figures.
  func sourceSection(_ page: inout Markdown) {
    page.heading(2, language("来源", "Sources"))
    page.paragraph(
      language(
        "位置为数字在原文中的起止，以 Unicode 码点计。", "Places are where figures start and end in the text, in Unicode scalars."))
    let byArticle = Dictionary(grouping: allClaims, by: \.doc)
    for (index, article) in articles.enumerated() {
      page.paragraph("<a id=\"source-\(index + 1)\"></a>")
      page.heading(3, "\(index + 1) \(article.title ?? article.name)")
      page.paragraph(description(of: article))
      page.list(quotes(from: byArticle[article.doc] ?? []))
    }
  }

  private func description(of article: ArticleSummary) -> String {
    let date = article.date.map { "\($0.day) (\($0.source.rawValue))" } ?? language("日期不明", "date unknown")
    return [article.publisher, date, article.name].compactMap(\.self).map { Markdown.escape($0) }
      .joined(separator: " · ")
  }

  /// The sentences in their order, each with all its figures.
  private func quotes(from claims: [SourcedClaim]) -> [String] {
    let sentences = Dictionary(grouping: claims) { $0.claim.sentence.place.scalars }
    return sentences.sorted { ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound) }
      .map { _, claims in
        let places = claims.sorted { ($0.start, $0.claim.figure.text) < ($1.start, $1.claim.figure.text) }.map {
          Markdown.escape($0.claim.figure.text) + " " + place($0.claim)
        }
        return quote(of: claims) + " — " + places.joined(separator: language("、", ", "))
      }
  }
}
