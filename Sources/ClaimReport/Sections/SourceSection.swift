import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// Every article with its publisher, date, hash, and every sentence that holds a figure with its place.
  func sourceSection(_ page: inout Document) {
    guard !articles.isEmpty else { return }
    page.heading(2, language("来源", "Sources"))
    page.paragraph(
      .text(
        language(
          "位置为数字在原文中的起止，以 Unicode 码点计；SHA-256 为原文以 UTF-8 编码的散列值。",
          "Places are where figures start and end in the text, in Unicode scalars; "
            + "the SHA-256 is that of the text in UTF-8.")))
    let byArticle = Dictionary(grouping: allClaims.filter { $0.claim.quantity != nil }, by: \.doc)
    for (index, article) in articles.enumerated() {
      let claims = byArticle[article.doc] ?? []
      page.heading(
        3, Document.anchor(ofSource: index + 1, in: language), anchor: "source-\(index + 1)")
      page.paragraph(.strong(article.title ?? article.name))
      page.list(description(of: article))
      if !claims.isEmpty { page.paragraph(.text(language("文中的数字：", "The figures in the text:"))) }
      page.list(quotations(from: claims))
      sourceText(of: article, number: index + 1, claims: claims, &page)
    }
  }

  private func description(of article: ArticleSummary) -> [[Document.Inline]] {
    let date = article.date.map { "\($0.day)" + language.bracketed(language($0.source)) }
    let unknown = language("不详", "unknown")
    return [
      [.text(language("发布者：", "Publisher: ") + (article.publisher ?? unknown))],
      [.text(language("日期：", "Date: ") + (date ?? unknown))],
      [.text(language("文件：", "File: ") + article.name)],
    ] + (article.hash.map { [[.text("SHA-256 "), .code($0)]] } ?? [])
  }

  /// The sentences in their order, each with all its figures.
  private func quotations(from claims: [SourcedClaim]) -> [[Document.Inline]] {
    let sentences = Dictionary(grouping: claims) { $0.claim.sentence.place.scalars }
    return sentences.sorted { ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound) }
      .map { _, claims in
        let places = claims.sorted { ($0.start, $0.claim.figure.text) < ($1.start, $1.claim.figure.text) }
          .map { $0.claim.figure.text + " " + place(of: $0) }
        return quotation(of: claims) + [.text(" — " + places.joined(separator: language.separator))]
      }
  }

  /// The text with its figures marked, on pages.
  func sourceText(of article: ArticleSummary, number: Int, claims: [SourcedClaim], _ page: inout Document) {
    guard let text = article.text else { return }
    let marks = claims.sorted { ($0.start, $0.claim.figure.text) < ($1.start, $1.claim.figure.text) }.map { claim in
      Document.Mark(
        place: claim.claim.figure.place.scalars, note: note(on: claim.claim), isContested: contested.contains(claim))
    }
    page.blocks.append(.sourceText(Document.SourceText(source: number, text: text, marks: marks)))
  }

  /// What a figure says: metric, region, period, and the interval that its wording allows.
  private func note(on claim: Claim) -> String {
    [
      claim.metric?.phrase, claim.region?.region.name, claim.period.map(language.period),
      claim.quantity?.interval.written,
      claim.status == .planned ? language(claim.status) : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
