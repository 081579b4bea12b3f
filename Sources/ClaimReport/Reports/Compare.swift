import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// How regions and years compare in some metrics: the first one that can be told of in full, then the others.
  func compare(_ page: inout Document) {
    let main = comparisons.first(where: mayLead) ?? comparisons.first { !steps(of: $0).isEmpty } ?? comparisons.first
    guard let main else {
      return page.paragraph(.strong(language("没有可以比较的数字。", "There are no figures to compare.")))
    }
    page.paragraph(.strong(comparisonFinding(main)))
    let picture = anyChart(main)
    page.picture(picture, of: name)
    comparisonTable(main, rows: mostRows, columns: 4, &page)
    let others = comparisons.filter { $0 != main }
    comparisonQuestion(others, &page)
    changeQuestion(mayLead(main) ? comparisons : others, &page)
    planQuestion(&page)
    findingQuestion(conflictFindings + unsoundAudits, &page)
    details(of: [main] + others, except: picture, &page)
  }

  /// What a comparison comes to, in one sentence: first among the regions, else over time.
  func comparisonFinding(_ comparison: Comparison) -> String {
    let metric = terms.metric(comparison)
    return regionFinding(comparison, metric) ?? timeFinding(comparison, metric)
      ?? levelFinding(comparison, metric) ?? countFinding(comparison, metric)
  }

  private func regionFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard mayLead(comparison), let ranking = ranking(comparison), let first = ranking.entries.first,
      let last = ranking.entries.last
    else { return nil }
    let period = language.period(comparison.periods[ranking.column])
    let places = language.regions(ranking.entries.count, of: ranking.peers)
    let name = label(first, comparison)
    let head = language(
      "\(metric)（\(period)）：\(places)中\(name)最高，\(wording(first))",
      "\(metric.capitalizedFirst) (\(period)): of \(places) \(name) is highest with \(wording(first))")
    let ties = ranking.ties(of: first.row).map { label($0, comparison) }
    var parts = [head, distance(from: first, to: last, ties: ties, comparison)]
    let contested = ranking.entries.filter(\.isContested).map { label($0, comparison) }
    if !contested.isEmpty {
      let names = contested.joined(separator: language.separator)
      parts.append(language("\(names)的来源说法不一", "sources disagree on \(names)"))
    }
    return parts.joined(separator: language("，", ", ")) + language("。", ".")
  }

  /// The name of a ranked row.
  func label(_ entry: Ranking.Entry, _ comparison: Comparison) -> String { terms.label(comparison.rows[entry.row]) }

  private func wording(_ entry: Ranking.Entry) -> String { terms.wording(entry.claim.claim) }

  /// How far the highest is above the lowest, or which others the digits do not tell it from.
  private func distance(
    from first: Ranking.Entry, to last: Ranking.Entry, ties: [String], _ comparison: Comparison
  ) -> String {
    guard ties.isEmpty else {
      let names = ties.joined(separator: language.separator)
      return language("按原文的精度与\(names)分不出高低", "not told apart from \(names) by the digits given")
    }
    let (name, words) = (label(last, comparison), wording(last))
    guard !first.figure.isBound, !last.figure.isBound, last.figure.value > .zero,
      let ratio = first.figure.value.divided(by: last.figure.value)
    else {
      return language("最低为\(name)，\(words)", "\(name) lowest with \(words)")
    }
    let times = ratio.rounded(toExponent: -2).normalized
    return language("是\(name)（\(words)）的约\(times)倍", "about \(times) times \(name) (\(words))")
  }

  private func timeFinding(_ comparison: Comparison, _ metric: String) -> String? {
    guard let step = steps(of: comparison).first else { return nil }
    return metric.capitalizedFirst + language.colon + step.sentence(in: terms) + language("。", ".")
  }

  /// The latest figure that sources state and agree on, of a whole year where there is one, of the largest place.
  private func levelFinding(_ comparison: Comparison, _ metric: String) -> String? {
    let columns = comparison.periods.indices.reversed()
    let years = columns.filter { comparison.periods[$0]?.isYear ?? false }
    let others = columns.filter { column in comparison.periods[column].map { !$0.isYear } ?? false }
    let order = comparison.rowOrder(in: language)
    for column in years + others {
      for row in order {
        guard let claim = comparison.cells[row][column].firm else { continue }
        let (name, words) = (terms.label(comparison.rows[row]), terms.wording(claim.claim))
        let period = language.period(comparison.periods[column])
        return language(
          "\(metric)（\(period)）：\(name)\(words)。", "\(metric.capitalizedFirst) (\(period)): \(name) \(words).")
      }
    }
    return nil
  }

  private func countFinding(_ comparison: Comparison, _ metric: String) -> String {
    let docs = Set(comparison.claims.map(\.doc)).count
    return language(
      "\(metric)：\(docs)篇文章中有\(comparison.count)个数字，没有两个地区或时间可以放心并排。",
      "\(metric.capitalizedFirst): \(counted(comparison.count, "figure")) in \(counted(docs, "article")), "
        + "no two regions or periods that can safely stand side by side.")
  }
}

extension String {
  /// The text with a capital letter at its beginning, for English sentences.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
