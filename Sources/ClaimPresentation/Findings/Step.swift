import ClaimAnalysis
import ClaimModel

/// What became of a figure from one period to the next.
public struct Step: Sendable {
  /// Whose figure it is.
  public let row: Comparison.Row
  /// The figure before, and the one behind.
  public let from, to: SourcedClaim
  /// What became of it, computed.
  public let change: Timeline.Change

  /// Whether the wordings tell that something changed, between periods of one length. What tripled or fell to a third from
  /// one period to the next more likely counts different things.
  public var isChange: Bool {
    let lengths = [from, to].map { $0.claim.period?.lengthInMonths }
    let isLikely = change.unit != .percent || change.value > ExactDecimal(-67) && change.value < ExactDecimal(200)
    return lengths[0] == lengths[1] && isLikely && !change.interval.contains(.zero)
  }

  /// The step in words: 松江区从3.58%（2015年）到4.59%（2020年），+1.01个百分点.
  public func sentence(in words: some FindingWords) -> String {
    let language = words.language
    let (start, end) = (language.period(from.claim.period), language.period(to.claim.period))
    let (before, after) = (words.wording(from.claim), words.wording(to.claim))
    let region = words.label(row)
    let step = language(
      "\(region)从\(before)（\(start)）到\(after)（\(end)）", "\(region) from \(before) (\(start)) to \(after) (\(end))")
    let isPlain = [from, to].allSatisfy { $0.claim.quantity?.comparator == .equal }
    return isPlain ? step + language("，", ", ") + change.text(in: language) : step
  }
}

extension Comparison {
  /// The steps from one period to the next, row by row, between figures that sources state and agree on.
  public func steps(in language: Language) -> [Step] { rowOrder(in: language).flatMap { steps(of: $0) } }

  /// The steps of one row.
  func steps(of row: Int) -> [Step] {
    guard measure?.kind != .rank, cells[row].count(where: { $0.firm != nil }) > 1 else { return [] }
    let timeline = Timeline(self, row: row, growth: [])
    return timeline.points.compactMap { point in
      guard let change = point.change, let to = point.cell?.firm,
        let from = timeline.points.last(where: { $0.time == change.since })?.cell?.firm
      else { return nil }
      return Step(row: timeline.row, from: from, to: to, change: change)
    }
  }
}

extension Period {
  /// How many months of 28 days it has: 28 to 31 days are one length, as are 365 and 366.
  public var lengthInMonths: Int? {
    guard let start, let end else { return nil }
    return (end.dayNumber - start.dayNumber + 1) / 28
  }
}
