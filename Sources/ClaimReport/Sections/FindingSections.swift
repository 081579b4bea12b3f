import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// A row for each finding: what it is about, what each source says, and the likely cause. At most ten; all follow.
  func findingTable(_ findings: [Finding], _ page: inout Document) {
    let heads = [
      language("指标", "Metric"), language("地区", "Region"), language("时间", "Period"), language("说法", "Told as"),
      language("结论", "Verdict"),
    ]
    let rows = findings.prefix(10).map { finding -> [[Document.Inline]] in
      let sides = finding.claims.flatMap { claim -> [Document.Inline] in
        [.strong(language.wording(claim.claim)), .text(" "), reference(claim), .lineBreak]
      }.dropLast()
      let cause = finding.cause.map { language.colon + $0.text(in: language) } ?? ""
      return [
        [.text(finding.metric?.phrase ?? "—")], [.text(finding.region?.name ?? "—")],
        [.text(finding.period?.description ?? "—")], Array(sides), [.text(language(finding.verdict) + cause)],
      ]
    }
    page.table(heads, rows)
    if findings.count > 10 {
      page.paragraph(.text(language("共\(findings.count)处，详见下文。", "\(findings.count) in all; the rest is below.")))
    }
  }

  /// Contradictions and revisions with their quotes, their arithmetic and a picture each.
  func conflictSection(_ page: inout Document, besides shown: Chart?) {
    guard !conflictFindings.isEmpty else { return }
    page.heading(2, language("矛盾与修订", "Contradictions and revisions"))
    for (index, finding) in conflictFindings.enumerated() {
      describe(finding, number: index + 1, besides: shown, &page)
    }
  }

  /// The figures that are told more than once, in agreement.
  func agreementSection(_ page: inout Document) {
    let agreements = findings.filter { $0.verdict == .agree || $0.verdict == .agreeRounding }
    guard !agreements.isEmpty else { return }
    page.heading(2, language("互相印证", "Told more than once, in agreement"))
    page.list(
      agreements.map { finding in
        let metric = finding.metric.map { $0.phrase + language.colon } ?? ""
        return [.text(metric)] + figures(of: finding) + [.text(" · " + language(finding.verdict))]
      })
  }

  /// The arithmetic that articles state: what does not add up in full, the rest in a line each.
  func auditSection(_ page: inout Document) {
    guard !audits.isEmpty else { return }
    page.heading(2, language("文中算术", "Arithmetic of the articles"))
    for finding in unsoundAudits { describe(finding, number: nil, besides: nil, &page) }
    page.list(audits.filter { $0.verdict != .doesNotAddUp }.map(auditLine))
  }

  /// The metric, the figures and the result: `2306家, 4.9倍: 2306 家 ÷ 4.9 ∈ (465.8, 475.6)`.
  private func auditLine(_ finding: Finding) -> [Document.Inline] {
    let metric = finding.metric.map { $0.phrase + language.colon } ?? ""
    let isImplied = finding.verdict == .cannotTell
    let note = isImplied ? language("文中未给基数，由此推算 ", "the base is not given; implied: ") : ""
    let steps = finding.computation.split(separator: "\n").joined(separator: language("；", "; "))
    return [.text(metric)] + figures(of: finding) + [.text(" · \(language(finding.verdict)) · \(note)\(steps)")]
  }

  /// The figures of a finding with their sources.
  private func figures(of finding: Finding) -> [Document.Inline] {
    finding.claims.enumerated().flatMap { index, claim -> [Document.Inline] in
      (index == 0 ? [] : [.text(language.separator)])
        + [.strong(language.wording(claim.claim)), .text(" "), reference(claim)]
    }
  }

  /// A finding in full: its picture unless it is on the page already, its quotes and its arithmetic.
  func describe(_ finding: Finding, number: Int?, besides shown: Chart?, _ page: inout Document) {
    let sign = finding.verdict == .contradict || finding.verdict == .revised ? " ≠ " : language.separator
    let title = finding.claims.map { language.wording($0.claim) }.joined(separator: sign)
    page.heading(3, (number.map { "(\($0)) " } ?? "") + title)
    let about = [finding.region?.name, finding.metric?.phrase, finding.period?.description].compactMap(\.self)
    var facts: [[Document.Inline]] = [
      [.strong(language(finding.verdict)), .text(" · " + finding.reason.text(in: language))]
    ]
    if !about.isEmpty { facts.append([.text(about.joined(separator: " · "))]) }
    if let cause = finding.cause {
      facts.append([.text(language("可能的原因：", "Likely cause: ") + cause.text(in: language))])
    }
    facts.append([.text(language("规则 ", "Rule ")), .code(finding.rule), .text(" · "), .code(finding.id)])
    page.list(facts)
    for claim in finding.claims { quote(claim, &page) }
    page.code(finding.computation)
    if !finding.nearest.isEmpty {
      page.paragraph(.text(language("最接近的数字：", "The nearest figures:")))
      for claim in finding.nearest { quote(claim, &page) }
    }
    guard page.pictureCount < Self.mostPictures else { return }
    if finding.verdict == .contradict || finding.verdict == .revised, let plot = dotPlot(finding), plot != shown {
      page.picture(plot, of: name)
    }
  }

  /// How many charts a report has before its contradictions go without.
  private static let mostPictures = 40

  /// The sentence of a claim with its place.
  private func quote(_ claim: SourcedClaim, _ page: inout Document) {
    page.blocks.append(.quote(quotation(of: [claim]), from: [reference(claim), .text(" " + place(of: claim))]))
  }

  /// The sources of a finding as dots.
  func dotPlot(_ finding: Finding) -> Chart? {
    let isOneArticle = Set(finding.claims.map(\.doc)).count == 1
    return DotPlot(finding, in: language) { claim in
      let number = number(of: claim)
      let source = number == 0 ? language("文稿", "draft") : "[\(number)]"
      return source + " " + (isOneArticle ? part(of: claim) : publisher(of: claim))
    }.map(Chart.dots)
  }

  /// Where in its article a claim stands.
  private func part(of claim: SourcedClaim) -> String {
    let isHeadline = claim.claim.sentence.text == claim.claim.headline
    return (isHeadline ? language("标题 ", "headline ") : "") + place(of: claim)
  }

  /// Who published the article of a claim, else when, else where the figure stands.
  private func publisher(of claim: SourcedClaim) -> String {
    let article = article(of: claim)
    return article?.publisher ?? article?.date?.day.description ?? place(of: claim)
  }
}
