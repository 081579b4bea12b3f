import ClaimModel

/// What a figure's time is: a moment as of which something stood, or a stretch over which it was summed up.
enum TimeKind: Sendable, Hashable {
  case moment, stretch

  /// The kind of a claim's time; nil where it makes no difference, since what stands at the end of a year is what the
  /// year had, or where the text does not say.
  init?(_ claim: Claim) {
    guard claim.kind == .money || claim.kind == .measure || claim.qualifiers.contains("新增"), let period = claim.period,
      let start = period.start, let end = period.end
    else { return nil }
    if period.text.containsAny(of: "底 末 截至 截止") || start == end {
      self = .moment
    } else if start.month == 1, start.day == 1, end.dayNumber - start.dayNumber > 31 {
      self = .stretch
    } else {
      return nil
    }
  }
}
