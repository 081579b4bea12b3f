import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The articles that the report cites, in the order of citation; with an appendix every article, with its text.
  func sourceSection(_ page: inout Document) {
    let cited = page.citedSources
    let others = request.hasAppendix ? Array(Set(1...max(articles.count, 1)).subtracting(cited)).sorted() : []
    let shown = (cited + others).filter { $0 <= articles.count }
    guard !shown.isEmpty else { return }
    let byArticle = Dictionary(grouping: allClaims.filter { $0.claim.quantity != nil }, by: \.doc)
    let places = page.citedPlaces
    let title = language("来源（\(shown.count)篇）", "Sources (\(shown.count))")
    page.fold(title, anchor: "sources") { page in
      for (index, number) in shown.enumerated() {
        let article = articles[number - 1]
        let claims = byArticle[article.doc] ?? []
        let quoted = request.hasAppendix ? claims : claims.filter { places[number, default: []].contains($0.start) }
        let label = "[\(index + 1)] "
        page.heading(3, page.anchor(ofSource: number), anchor: page.anchor(ofSource: number))
        page.paragraph([.strong(label + (article.title ?? article.name)), .lineBreak] + description(of: article))
        page.list(quotations(from: quoted, of: article))
        if request.hasAppendix { sourceText(of: article, number: number, claims: claims, &page) }
      }
      fileTable(of: shown, &page)
    }
  }

  /// Publisher, date and how it is known, and the original where the article has an address.
  private func description(of article: ArticleSummary) -> [Document.Inline] {
    let date = article.date.map { "\($0)" + language.bracketed(language($0.source)) }
    let facts = [
      article.publisher ?? language("发布者不详", "publisher unknown"), date ?? language("日期不详", "date unknown"),
    ]
    let original = WebAddress(article.url).map { address -> [Document.Inline] in
      [.text(" · "), .link(language("原文", "Original"), address)]
    }
    return [.text(facts.joined(separator: " · "))] + (original ?? [])
  }

  /// The sentences in their order, each with all its figures, and a link to the words on the page of the original.
  private func quotations(from claims: [SourcedClaim], of article: ArticleSummary) -> [[Document.Inline]] {
    let sentences = Dictionary(grouping: claims) { $0.claim.sentence.place.scalars }
    return sentences.sorted { ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound) }
      .map { _, claims in
        let sorted = claims.sorted { ($0.start, $0.claim.figure.text) < ($1.start, $1.claim.figure.text) }
        let places = sorted.map { $0.claim.figure.text + " " + place(of: $0) }
        return quotation(of: claims) + [.text(" — " + places.joined(separator: language.separator))]
          + (claims.first.map { original(of: $0) } ?? [])
      }
  }

  /// A link to the sentence of a claim on the page of the original; nothing where the article has no address.
  func original(of claim: SourcedClaim) -> [Document.Inline] {
    guard let address = WebAddress(article(of: claim)?.url ?? claim.url) else { return [] }
    return [.text(" · "), .link(language("在原文中看", "see in the original"), address.showing(claim.claim.sentence.text))]
  }

  /// How much of a hash tells one text from all others.
  private static let shownDigits = 16

  /// The files of some articles with the hashes of their texts.
  private func fileTable(of numbers: [Int], _ page: inout Document) {
    let rows = numbers.enumerated().map { index, number -> [[Document.Inline]] in
      let article = articles[number - 1]
      return [
        [.text("[\(index + 1)]")], [.text(article.name)],
        article.hash.map { [.code(String($0.prefix(Self.shownDigits)))] } ?? [.text("—")],
      ]
    }
    page.fold(language("文件与校验值", "Files and hashes"), anchor: "files") { page in
      page.paragraph(
        .text(
          language(
            "引文后的位置为数字在原文中的起止，以 Unicode 码点计；SHA-256 为原文以 UTF-8 编码的散列值的前\(Self.shownDigits)位。",
            "Places behind quotes are where figures start and end in the text, in Unicode scalars; "
              + "the SHA-256 is that of the text in UTF-8, its first \(Self.shownDigits) digits.")))
      page.table(
        language("文件", "Files"), [language("来源", "Source"), language("文件", "File"), "SHA-256"], rows)
    }
  }

  /// The text with its figures marked, on pages.
  func sourceText(of article: ArticleSummary, number: Int, claims: [SourcedClaim], _ page: inout Document) {
    guard let text = article.text else { return }
    let inOrder = claims.sorted { ($0.start, $0.claim.figure.text) < ($1.start, $1.claim.figure.text) }
    var end = 0
    let apart = inOrder.filter { claim in
      guard claim.start >= end else { return false }
      end = claim.claim.figure.place.scalars.upperBound
      return end > claim.start
    }
    let marks = apart.map { claim in
      Document.Mark(
        place: claim.claim.figure.place.scalars, note: note(on: claim.claim), isContested: contested.contains(claim))
    }
    page.blocks.append(.sourceText(Document.SourceText(source: number, text: text, marks: marks)))
  }

  /// What a figure says: metric, region, period, and the interval that its wording allows.
  private func note(on claim: Claim) -> String {
    [
      terms.metric(of: claim), claim.region.map { terms.region($0.region) }, claim.period.map(language.period),
      claim.quantity?.interval.written,
      claim.status == .planned ? language(claim.status) : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
