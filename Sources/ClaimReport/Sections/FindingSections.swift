import ClaimAnalysis
import ClaimModel

extension ReportBasis {
  /// A row for each finding: what it is about, what each source says, and the likely cause. At most ten; all follow.
  func findingTable(_ findings: [Finding], _ page: inout Document) {
    let heads = [
      language("指标", "Metric"), language("地区", "Region"), language("时间", "Period"), language("说法", "Told as"),
      language("结论", "Verdict"),
    ]
    let rows = findings.prefix(Self.mostRows).map { finding -> [[Document.Inline]] in
      let cause = finding.cause.map { language.colon + language($0) } ?? ""
      return [
        [.text(finding.metric?.phrase ?? "—")], [.text(finding.region?.name ?? "—")],
        [.text(time(of: finding).map(language.period) ?? "—")], parts(of: finding) ?? sides(of: finding),
        [.text(language(finding.verdict) + cause + (computed(finding).map { language.colon + $0 } ?? ""))],
      ]
    }
    page.table(heads, rows, isOfRecords: true)
    if findings.count > Self.mostRows {
      page.paragraph(.text(language("共\(findings.count)处，详见下文。", "\(findings.count) in all; the rest is below.")))
    }
  }

  /// How many findings the first screen lists.
  static let mostRows = 10

  /// The figures of a change that does not add up, each with its part in the sum.
  private func parts(of finding: Finding) -> [Document.Inline]? {
    guard finding.isWrongChange else { return nil }
    let names = [language("基数 ", "base "), language("结果 ", "result "), language("文中增幅 ", "stated growth ")]
    let lines = zip(names, finding.claims).map { [Document.Inline.text($0)] + told($1) }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// What the figures of a change that does not add up come to: `算得+31.1%`.
  private func computed(_ finding: Finding) -> String? {
    guard finding.isWrongChange, let base = finding.claims[0].claim.quantity,
      let result = finding.claims[1].claim.quantity, let quotient = Relation(of: result, to: base)?.quotient
    else { return nil }
    let percent = (quotient - .one).scaled(byPowerOfTen: 2).rounded(toExponent: -1)
    return language("算得", "computed ") + percent.signed + "%"
  }

  /// Each wording once, under each other, with those who use it.
  func sides(of finding: Finding, from first: Int = 0) -> [Document.Inline] {
    sides(of: Array(finding.claims.dropFirst(first)))
  }

  func sides(of claims: [SourcedClaim]) -> [Document.Inline] {
    var sides: [(words: String, claims: [SourcedClaim])] = []
    for claim in claims {
      let words = language.wording(claim.claim)
      if let index = sides.firstIndex(where: { $0.words == words }) {
        sides[index].claims.append(claim)
      } else {
        sides.append((words, [claim]))
      }
    }
    let lines = sides.map { side -> [Document.Inline] in
      [.strong(side.words)] + side.claims.withoutCopies(of: \.doc).flatMap { [.text(" "), reference($0)] }
    }
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// The period that a finding is about; of arithmetic the latest of its figures'.
  func time(of finding: Finding) -> Period? {
    guard finding.rule.hasPrefix("audit.") else { return finding.period }
    return finding.claims.compactMap(\.claim.period).max { ($0.end?.description ?? "") < ($1.end?.description ?? "") }
  }

  /// What a finding is about: 合肥市高新技术企业（2023年12月）.
  func subject(of finding: Finding) -> String {
    let names = [finding.region?.name, finding.metric?.phrase].compactMap(\.self).joined(separator: language("", " "))
    guard let period = time(of: finding) else { return names }
    return names.isEmpty ? language.period(period) : names + language.bracketed(language.period(period))
  }

  /// What became of plans, those that were missed first; of those that are open, the first ten.
  func planSection(_ page: inout Document) {
    guard !planFindings.isEmpty else { return }
    page.heading(2, language("计划与结果", "Plans and results"))
    let settled = planFindings.filter { $0.verdict != .open }
    let open = planFindings.filter { $0.verdict == .open }
    page.list((settled + open.prefix(Self.mostRows)).map(planLine))
    if open.count > Self.mostRows {
      let rest = open.count - Self.mostRows
      page.paragraph(.text(language("另有\(rest)项计划尚无结果。", "\(counted(rest, "more plan")) still open.")))
    }
  }

  /// The plan, what came of it, and the verdict: `苏州市高新技术企业（2025年）：计划20000家 [9] · 尚无结果`.
  private func planLine(_ finding: Finding) -> [Document.Inline] {
    guard let plan = finding.claims.first else { return [] }
    let result = finding.claims.dropFirst().first.map { result in
      [.text(language("，实际", ", result "))] + told(result)
    }
    return [.text(subject(of: finding) + language("：计划", ": plan "))] + told(plan) + (result ?? [])
      + [.text(" · " + language(finding.verdict))]
  }

  private func told(_ claim: SourcedClaim) -> [Document.Inline] {
    [.strong(language.wording(claim.claim)), .text(" "), reference(claim)]
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
        let subject = subject(of: finding)
        let head = subject.isEmpty ? "" : subject + language.colon
        return [.text(head)] + figures(of: finding) + [.text(" · " + language(finding.verdict))]
      })
  }

  /// The arithmetic that articles state: what does not add up in full, the rest in a line each.
  func auditSection(_ page: inout Document) {
    guard !audits.isEmpty else { return }
    page.heading(2, language("文中算术", "Arithmetic of the articles"))
    for finding in unsoundAudits { describe(finding, number: nil, besides: nil, &page) }
    let groups: [(title: String, findings: [Finding])] = [
      (language("相符：", "It adds up:"), audits.filter { $0.verdict == .addsUp }),
      (
        language(
          "增速按不变价格计算，总量按当年价格，不能互相核对：", "Growth at constant prices cannot be held against levels at current ones:"),
        audits.filter { $0.verdict == .cannotTell && $0.reason == .constantPrices }
      ),
      (
        language("文中缺少一个数，由其余推算：", "A figure is missing in the text; the others imply:"),
        audits.filter { $0.verdict == .cannotTell && $0.reason != .constantPrices }
      ),
    ]
    for group in groups where !group.findings.isEmpty {
      page.paragraph(.text(group.title))
      page.list(group.findings.map(auditLine))
    }
  }

  /// What it is about, the figures and the result: `2306家, 4.9倍: 2306 家 ÷ 4.9 ∈ (465.8, 475.6)`.
  private func auditLine(_ finding: Finding) -> [Document.Inline] {
    let subject = subject(of: finding)
    let steps = finding.computation.split(separator: "\n").filter { !$0.isRestatement }
    return [.text(subject.isEmpty ? "" : subject + language.colon)] + figures(of: finding)
      + [.text(language("；", "; ") + steps.joined(separator: language("；", "; ")))]
  }

  /// The figures of a finding with their sources.
  private func figures(of finding: Finding) -> [Document.Inline] {
    sides(of: finding).map { $0 == .lineBreak ? .text(language.separator) : $0 }
  }

  /// A finding in full: its picture unless it is on the page already, its quotes and its arithmetic.
  func describe(_ finding: Finding, number: Int?, besides shown: Chart?, _ page: inout Document) {
    let sign = finding.isConflict ? " ≠ " : language.separator
    let isAgreement = finding.verdict == .agree || finding.verdict == .agreeRounding
    let words = finding.claims.prefix(isAgreement ? 1 : .max).map { language.wording($0.claim) }
    let about = subject(of: finding)
    page.heading(
      3,
      (number.map { "(\($0)) " } ?? "") + (about.isEmpty ? "" : about + language.colon)
        + words.withoutCopies(of: \.self).joined(separator: sign))
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
    guard page.pictureCount < Self.mostPictures else { return }
    if finding.isConflict, let plot = dotPlot(finding), plot != shown {
      page.picture(plot, of: name)
    }
  }

  /// How many charts a report has before its contradictions go without.
  private static let mostPictures = 40

  /// Each sentence once, with its figures strong and their places.
  private func quotes(of claims: [SourcedClaim], _ page: inout Document) {
    for claim in claims.withoutCopies(of: sentence) {
      let own = claims.filter { sentence(of: $0) == sentence(of: claim) }
      let places = own.map(place).withoutCopies(of: \.self).joined(separator: language.separator)
      page.blocks.append(.quote(quotation(of: own), from: [reference(claim), .text(" " + places)]))
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
      heads,
      trace.steps.map { step in
        let article = article(of: step.claim)
        let day = step.claim.published?.day ?? article?.date?.day
        return [
          [.text(day?.description ?? language("不详", "unknown"))], [.text(article?.publisher ?? article?.name ?? "—")],
          told(step.claim), [.text(language(step.drift))],
        ]
      })
  }

  /// The sources of a finding as dots.
  func dotPlot(_ finding: Finding) -> Chart? {
    let isOneArticle = Set(finding.claims.map(\.doc)).count == 1
    return DotPlot(finding, in: language) { claim in
      let number = number(of: claim)
      guard number > 0 else { return language("文稿", "draft") }
      return "[\(number)] " + (isOneArticle ? part(of: claim) : publisher(of: claim))
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

extension Finding {
  /// Whether it holds a base, a result and the growth that the text states against each other, in vain.
  fileprivate var isWrongChange: Bool {
    ["audit.change", "audit.movement"].contains(rule) && verdict == .doesNotAddUp && claims.count == 3
      && claims[2].claim.quantity?.unit.dimension == .percent
  }
}

extension Substring {
  /// Whether a step of the arithmetic says of a figure what its words say already: `3.58% = 3.58% ∈ [3.575, 3.585)`.
  fileprivate var isRestatement: Bool {
    guard let sign = firstRange(of: " = ") else { return false }
    return !self[..<sign.lowerBound].contains(" ") && self[sign.upperBound...].contains(" ∈ ")
  }
}
