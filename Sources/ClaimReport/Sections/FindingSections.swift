import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// A row for each finding: what it is about, what each source says, and the likely cause; details follow.
  func findingTable(_ findings: [Finding], _ page: inout Document) {
    let heads = [
      language("指标", "Metric"), language("地区", "Region"), language("时间", "Period"), language("说法", "Told as"),
      language("结论", "Verdict"),
    ]
    let shown = findings.prefix(mostRows)
    let rows = shown.map { finding -> [[Document.Inline]] in
      let cause = finding.cause.map { language.colon + language($0) } ?? ""
      return [
        [.part(terms.metric(of: finding) ?? language("（未写明）", "(not stated)"), anchor: anchor(of: finding))],
        [.text(finding.region.map { terms.region($0) } ?? "—")] + caveats(of: .region, in: finding),
        [.text(time(of: finding).map(language.period) ?? "—")] + caveats(of: .period, in: finding),
        parts(of: finding) ?? sides(of: finding, isMarked: true),
        [.text(language(finding.verdict) + cause + (computed(finding).map { language.colon + $0 } ?? ""))],
      ]
    }
    page.table(language("不能都是真的数字", "Figures that cannot all be true"), heads, rows, isOfRecords: true)
    legend(shown.flatMap(\.claims).flatMap(\.caveats), &page)
    if findings.count > mostRows {
      page.paragraph(.text(language("共\(findings.count)处。", "\(findings.count) in all.")))
    }
  }

  /// The mark of a field that none of the figures' sentences states.
  private func caveats(of field: Derivation.Field, in finding: Finding) -> [Document.Inline] {
    let marks = finding.claims.map { $0.claim.caveat(of: field) }
    return marks.allSatisfy { $0 == .unstated } ? [Caveat.unstated].inlines : []
  }

  /// The figures of a change that does not add up, each with its part in the sum.
  private func parts(of finding: Finding) -> [Document.Inline]? {
    guard finding.isWrongChange else { return nil }
    let names = [language("基数 ", "base "), language("结果 ", "result "), language("文中增幅 ", "stated growth ")]
    let lines = zip(names, finding.claims).map { [Document.Inline.text($0)] + told($1, isMarked: true) }
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

  /// Each wording once, under each other, with those who use it; in tables with marks.
  func sides(of finding: Finding, from first: Int = 0, isMarked: Bool = false) -> [Document.Inline] {
    var sides: [(words: String, claims: [SourcedClaim])] = []
    for claim in finding.claims.dropFirst(first) {
      let words = terms.wording(claim.claim)
      if let index = sides.firstIndex(where: { $0.words == words }) {
        sides[index].claims.append(claim)
      } else {
        sides.append((words, [claim]))
      }
    }
    let lines = sides.map { side -> [Document.Inline] in
      [.strong(side.words)] + (isMarked ? side.claims.commonCaveats.inlines : [])
        + side.claims.withoutCopies(of: \.doc).prefix(2).flatMap { [.text(" "), reference($0)] }
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
    let names = [finding.region.map { terms.region($0) }, terms.metric(of: finding)].compactMap(\.self).joined(
      separator: language("", " "))
    guard let period = time(of: finding) else { return names }
    return names.isEmpty ? language.period(period) : names + language.bracketed(language.period(period))
  }

  /// What a finding is about, as far as sentences state it.
  func statedSubject(of finding: Finding) -> String {
    let isStated = { (field: Derivation.Field) in
      finding.claims.contains { $0.claim.evidence(of: field)?.isStated ?? true }
    }
    let names = [
      isStated(.region) ? finding.region.map { terms.region($0) } : nil, terms.metric(of: finding),
    ].compactMap(\.self).joined(separator: language("", " "))
    guard isStated(.period), let period = time(of: finding) else { return names }
    return names.isEmpty ? language.period(period) : names + language.bracketed(language.period(period))
  }

  /// The figures that are told more than once, in agreement.
  func agreementSection(_ page: inout Document) {
    let agreements = findings.filter { $0.verdict == .agree || $0.verdict == .agreeRounding }
    page.fold(language("互相印证", "Told more than once, in agreement"), anchor: "agreements") { page in
      page.list(
        agreements.prefix(mostDetails).map { finding in
          let subject = subject(of: finding)
          let head = subject.isEmpty ? "" : subject + language.colon
          return [.text(head)] + figures(of: finding) + [.text(" · " + language(finding.verdict))]
        })
      if agreements.count > mostDetails {
        page.paragraph(.text(language("共\(agreements.count)处。", "\(agreements.count) in all.")))
      }
    }
  }

  /// A figure with its source; in tables with marks.
  func told(_ claim: SourcedClaim, isMarked: Bool = false) -> [Document.Inline] {
    [.strong(terms.wording(claim.claim))] + (isMarked ? [claim].commonCaveats.inlines : [])
      + [.text(" "), reference(claim)]
  }
}

extension Finding {
  /// Whether it holds a base, a result and the growth that the text states against each other, in vain.
  fileprivate var isWrongChange: Bool {
    ["audit.change", "audit.movement"].contains(rule) && verdict == .doesNotAddUp && claims.count == 3
      && claims[2].claim.quantity?.unit.dimension == .percent
  }
}
