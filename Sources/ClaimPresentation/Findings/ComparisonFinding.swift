import ClaimAnalysis
import ClaimModel

/// What a comparison comes to, in one sentence: who is first in the latest period that several regions share, else the
/// latest figure with what became of it since the one before. It rests only on what sources state and agree on.
public struct ComparisonFinding<Words: FindingWords>: Sendable {
  /// The figures.
  public let comparison: Comparison
  private let name: String
  private let words: Words
  private let leastPeers: Int

  private var language: Language { words.language }

  /// Makes the finding of a comparison whose metric has a name; fewer regions than `leastPeers` are not ranked.
  public init(_ comparison: Comparison, named name: String, in words: Words, leastPeers: Int = 2) {
    (self.comparison, self.name, self.words, self.leastPeers) = (comparison, name, words, leastPeers)
  }

  /// The sentence; nil where no figure is stated and agreed on.
  public var sentence: String? {
    (rankingSentence ?? levelSentence).map { name + language.colon + $0 + language("。", ".") }
  }

  /// The period, the country's figure in it, and who is first among the peers.
  private var rankingSentence: String? {
    guard let ranking = comparison.tellingRanking(of: leastPeers, in: language), let first = ranking.firm.first,
      let last = ranking.firm.last
    else {
      return nil
    }
    let time = language.time(comparison.periods[ranking.column])
    let among = language.regions(ranking.firm.count, of: ranking.peers)
    let (name, figure) = (label(first), words.wording(first.claim.claim))
    let ties = ranking.ties(of: first.row).filter { !$0.isContested }.map(label)
    let lead =
      ties.isEmpty
      ? language("有数字的\(among)中\(name)最高，\(figure)", "of the \(among) told of, \(name) is highest with \(figure)")
      : language(
        "有数字的\(among)中\(name)（\(figure)）与\(listed(ties))分不出高低",
        "of the \(among) told of, \(name) (\(figure)) is not told apart from \(listed(ties))")
    let parts = [
      time + country(beside: ranking), lead, ties.isEmpty ? distance(first, last) : nil,
      disagreement(in: ranking.column),
    ]
    return parts.compactMap(\.self).joined(separator: language("，", ", "))
  }

  private func label(_ entry: Ranking.Entry) -> String { words.label(comparison.rows[entry.row]) }

  private func listed(_ names: [String]) -> String { names.joined(separator: language.separator) }

  /// On whom sources disagree in a column; nil on none.
  private func disagreement(in column: Int) -> String? {
    let rows = comparison.rows.indices.filter { row in
      comparison.cells[row][column].isStated && comparison.cells[row][column].told.count > 1
    }
    guard !rows.isEmpty else { return nil }
    let names = rows.prefix(3).map { words.label(comparison.rows[$0]) }
    let more = rows.count > 3 ? language("等\(rows.count)处", " and \(rows.count - 3) more") : ""
    return language("\(listed(names))\(more)的来源说法不一", "sources disagree on \(listed(names))\(more)")
  }

  /// The country's figure of the same time; nothing where it is silent or one of the peers.
  private func country(beside ranking: Ranking) -> String {
    guard ranking.peers != .country,
      let row = comparison.rows.indices.first(where: {
        comparison.rows[$0].region?.level == .country && comparison.rows[$0].entity == nil
          && comparison.cells[$0][ranking.column].firm != nil
      }), let claim = comparison.cells[row][ranking.column].firm
    else { return "" }
    return language("", " ") + words.label(comparison.rows[row]) + language("", " ") + words.wording(claim.claim)
  }

  /// How far the highest is above the lowest.
  private func distance(_ first: Ranking.Entry, _ last: Ranking.Entry) -> String {
    let (name, figure) = (label(last), words.wording(last.claim.claim))
    guard !first.figure.isBound, !last.figure.isBound, last.figure.value > .zero,
      let ratio = first.figure.value.divided(by: last.figure.value)
    else { return language("最低为\(name)，\(figure)", "\(name) lowest with \(figure)") }
    let times = ratio.rounded(toExponent: -2).normalized
    return language("约为\(name)（\(figure)）的\(times)倍", "about \(times) times \(name) (\(figure))")
  }

  /// The latest stated figure, of a whole year where there is one, of the first row that has one, and what it was before.
  private var levelSentence: String? {
    let columns = comparison.periods.indices.reversed().filter { comparison.periods[$0] != nil }
    let years = columns.filter { comparison.periods[$0]?.isYear ?? false }
    let rows = comparison.rowOrder(in: language)
    for column in years + columns.filter({ !years.contains($0) }) {
      for row in rows {
        guard let claim = comparison.cells[row][column].firm else { continue }
        let (name, figure) = (words.label(comparison.rows[row]), words.wording(claim.claim))
        let period = comparison.periods[column]
        let level = language(
          "\(language.period(period))\(name)\(figure)", "\(name) \(figure) \(language.time(period))")
        let step = comparison.steps(of: row).last { $0.to == claim }
        let rest = [step.map(since), disagreement(in: column)]
        return ([level] + rest.compactMap(\.self)).joined(separator: language("，", ", "))
      }
    }
    return nil
  }

  /// What it was before, and the change.
  private func since(_ step: Step) -> String {
    let (time, figure) = (step.from.claim.period, words.wording(step.from.claim))
    return language(
      "\(language.period(time))为\(figure)，\(step.change.text(in: language))（算出）",
      "\(step.change.text(in: language)) from \(figure) \(language.time(time)) (computed)")
  }
}

extension Comparison {
  /// The ranking that a finding may tell: of a known time, of at least a number of regions, and of more than two where they
  /// are countries; nil where there is none.
  public func tellingRanking(of leastPeers: Int = 2, in language: Language) -> Ranking? {
    guard let ranking = Ranking(self, in: language), periods[ranking.column] != nil,
      ranking.firm.count >= Swift.max(leastPeers, ranking.peers == .country ? 3 : 2)
    else { return nil }
    return ranking
  }
}
