import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// A finding in full: its picture unless it is on the page already, its quotes and its arithmetic.
  func describe(_ finding: Finding, besides shown: Chart?, _ page: inout Document) {
    var facts: [[Document.Inline]] = [
      [.strong(language(finding.verdict)), .text(" · " + language(finding.reason))]
    ]
    if let cause = finding.cause {
      facts.append([.text(language("可能的原因：", "Likely cause: ") + language(cause))])
    }
    facts.append([.text(language("规则 ", "Rule ")), .code(finding.rule), .text(" · "), .code(finding.id)])
    page.list(facts)
    quotes(of: finding.claims, &page)
    page.code(finding.computation)
    if !finding.nearest.isEmpty {
      page.paragraph(.text(language("最接近的数字：", "The nearest figures:")))
      quotes(of: finding.nearest, &page)
    }
    tellings(of: finding, &page)
    if finding.isConflict, let plot = dotPlot(finding), plot != shown { page.picture(plot, of: name) }
  }

  /// Each sentence once, with its figures strong and their places.
  private func quotes(of claims: [SourcedClaim], _ page: inout Document) {
    for claim in claims.withoutCopies(of: sentence).prefix(mostDetails) {
      let own = claims.filter { sentence(of: $0) == sentence(of: claim) }
      let places = own.map(place).withoutCopies(of: \.self).joined(separator: language.separator)
      page.blocks.append(
        .quote(quotation(of: own), from: [reference(claim), .text(" " + places)] + original(of: claim)))
    }
  }

  private func sentence(of claim: SourcedClaim) -> [String] {
    [claim.doc, "\(claim.claim.sentence.place.scalars.lowerBound)"]
  }

  /// Who says it first, and who repeats it; nothing where only the two sides of the finding tell it.
  private func tellings(of finding: Finding, _ page: inout Document) {
    guard let trace = traces[finding.id] else { return }
    page.paragraph(.text(language("谁先说，谁重复：", "Who says it first, and who repeats it:")))
    let heads = [
      language("日期", "Date"), language("发布者", "Publisher"), language("说法", "Told as"),
      language("与前一说相比", "Against the one before"),
    ]
    page.table(
      language("谁先说，谁重复", "Who says it first, and who repeats it"), heads,
      trace.steps.prefix(mostDetails).map { step in
        let article = article(of: step.claim)
        let day = step.claim.published ?? article?.date
        return [
          [.text(day?.description ?? language("不详", "unknown"))], [.text(article?.publisher ?? article?.name ?? "—")],
          told(step.claim), [.text(language(step.drift))],
        ]
      })
  }

  /// The sources of a finding as dots.
  func dotPlot(_ finding: Finding) -> Chart? {
    let isOneArticle = Set(finding.claims.map(\.doc)).count == 1
    return DotPlot(finding, about: statedSubject(of: finding), in: terms) { claim in
      guard number(of: claim) > 0 else { return language("文稿", "draft") }
      return isOneArticle ? part(of: claim) : publisher(of: claim)
    }.map(Chart.dots)
  }

  /// Where in its article a claim stands.
  private func part(of claim: SourcedClaim) -> String {
    let isHeadline = claim.claim.sentence.text == claim.claim.headline
    return isHeadline
      ? language("标题", "headline") : language("正文，第", "text, at ") + place(of: claim) + language("字", "")
  }

  /// Who published the article of a claim and when, else where the figure stands.
  private func publisher(of claim: SourcedClaim) -> String {
    let article = article(of: claim)
    let day = claim.published ?? article?.date
    let known = [article?.publisher, day?.description].compactMap(\.self)
    return known.isEmpty ? article?.name ?? place(of: claim) : known.joined(separator: " ")
  }
}
