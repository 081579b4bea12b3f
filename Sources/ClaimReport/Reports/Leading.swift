import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What may come first in a report: where a person has read figures of it, only those lead.
extension ReportBasis {
  /// The part of a comparison that may lead; nil where nobody has read any of it, though other figures were read.
  func leadingPart(of comparison: Comparison) -> Comparison? { hasConfirmed ? comparison.confirmed : comparison }

  /// Whether a finding may come first: its sentences state what, where and when, or it rests on their words being the same;
  /// where figures were read by a person, all of its own.
  func mayLead(_ finding: Finding) -> Bool {
    (hasConfirmed ? finding.isConfirmed : finding.mayLead) && !(finding.metric.map(request.isFragment) ?? false)
  }

  /// The picture of the first contradiction that may stand in front.
  var conflictPicture: Chart? {
    conflictFindings.lazy.filter { !hasConfirmed || mayLead($0) }.compactMap(dotPlot).first
  }

  /// The finding of a comparison, with the name of its metric.
  func finding(of comparison: Comparison, leastPeers: Int = 2) -> ComparisonFinding<ReportTerms> {
    ComparisonFinding(
      comparison, named: terms.metric(comparison).capitalizedFirst, in: terms, leastPeers: leastPeers)
  }

  /// What a comparison comes to, in one sentence, else how much there is.
  func sentence(of comparison: Comparison) -> String {
    finding(of: comparison).sentence ?? countSentence(of: comparison)
  }

  /// The ranking of a comparison's regions, where it tells something.
  func ranking(_ comparison: Comparison) -> Ranking? { comparison.tellingRanking(in: language) }

  /// The comparisons that people read first in front; the others stay in their order.
  var comparisonsInOrder: [Comparison] {
    guard hasConfirmed else { return comparisons }
    return comparisons.filter { $0.confirmed != nil } + comparisons.filter { $0.confirmed == nil }
  }

  /// Writes what comes first: what a person has read in strong letters, with its chart; what nobody has read yet below
  /// that, and said to be so. The result is the chart.
  func lead(
    _ text: String = "", with comparison: Comparison?, leastPeers: Int = 2, instead picture: Chart? = nil,
    _ page: inout Document
  ) -> Chart? {
    let sentence = { (comparison: Comparison) in
      self.finding(of: comparison, leastPeers: leastPeers).sentence ?? self.countSentence(of: comparison)
    }
    let gap = text.isEmpty ? "" : language("", " ")
    guard let comparison else {
      if !text.isEmpty { page.paragraph(.strong(text)) }
      page.picture(picture, of: name)
      return picture
    }
    guard let part = leadingPart(of: comparison) else {
      if !text.isEmpty { page.paragraph(.strong(text)) }
      return unread(sentence(comparison), of: comparison, instead: picture, &page)
    }
    let read = hasConfirmed ? language.readMark : ""
    page.paragraph(.strong(text + gap + sentence(part) + read))
    if let chart = picture ?? anyChart(part) {
      page.picture(chart, of: name)
      if hasConfirmed, sentence(part) != sentence(comparison) {
        page.paragraph(.text(language.unread(sentence(comparison))))
      }
      return chart
    }
    guard sentence(part) != sentence(comparison) else { return nil }
    return unread(sentence(comparison), of: comparison, instead: nil, &page)
  }

  /// A sentence and a chart of what nobody has read yet.
  private func unread(_ sentence: String, of comparison: Comparison, instead picture: Chart?, _ page: inout Document)
    -> Chart?
  {
    page.paragraph(.text(language.unread(sentence)))
    let chart = picture ?? anyChart(comparison)
    page.picture(chart, of: name)
    return chart
  }

  private func countSentence(of comparison: Comparison) -> String {
    let docs = Set(comparison.claims.map(\.doc)).count
    return terms.metric(comparison).capitalizedFirst + language.colon
      + language(
        "\(docs)篇文章中有\(comparison.count)个数字，没有两个地区或时间可以放心并排。",
        "\(counted(comparison.count, "figure")) in \(counted(docs, "article")), "
          + "no two regions or periods that can safely stand side by side.")
  }
}

extension String {
  /// The text with a capital letter at its beginning, for English sentences.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
