import ClaimModel

/// Why nothing of a row could be divided.
public struct Refusal: Sendable, Hashable {
  /// Where, or whose.
  public let row: Comparison.Row
  /// What stands between the two.
  public let reason: Reason
  /// When there are figures of what is divided.
  public let parts: [Period?]
  /// When there are figures of what it is divided by.
  public let wholes: [Period?]

  /// What may stand between two figures that are to be divided.
  public enum Reason: String, Sendable, Hashable {
    /// One is of another time than the other.
    case period
    /// One is a fact, the other a plan.
    case status
    /// Sources disagree on one of them.
    case contested
    /// The divisor is nought, or one of them lies below it.
    case sign
  }

  /// The rows that both comparisons tell of and that have no quotient.
  public static func all(_ parts: Comparison, by wholes: Comparison) -> [Refusal] {
    let divided = Set(Quotient.all(parts, by: wholes).map { RowKey($0.row) })
    return parts.rows.indices.compactMap { index in
      let row = parts.rows[index]
      guard !divided.contains(RowKey(row)),
        let other = wholes.rows.firstIndex(where: { RowKey($0) == RowKey(row) })
      else { return nil }
      let (mine, theirs) = (parts.told(row: index), wholes.told(row: other))
      return Refusal(
        row: row, reason: reason(parts, wholes, mine, theirs), parts: mine.map(\.period), wholes: theirs.map(\.period))
    }
  }

  private static func reason(
    _ parts: Comparison, _ wholes: Comparison, _ mine: [Comparison.Told], _ theirs: [Comparison.Told]
  ) -> Reason {
    if parts.measure?.status != wholes.measure?.status { return .status }
    let shared = mine.flatMap { part in theirs.filter { $0.key == part.key }.map { (part, $0) } }
    guard !shared.isEmpty else { return .period }
    return shared.contains { $0.0.cell.settled == nil || $0.1.cell.settled == nil } ? .contested : .sign
  }
}

extension Comparison {
  fileprivate typealias Told = (key: PeriodKey, period: Period?, cell: Cell)

  /// The cells of a row that sources tell of.
  fileprivate func told(row: Int) -> [Told] {
    zip(periods, cells[row]).compactMap { period, cell in
      cell.readings.first?.claims.first.map { (PeriodKey($0.claim), period, cell) }
    }
  }
}
