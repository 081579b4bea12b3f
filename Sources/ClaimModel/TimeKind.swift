/// How a figure and its time go together: as of a moment, over a stretch, or running since a beginning.
///
/// A day without a cue is a stretch of one day: whether what is measured stood at its end, the measure tells.
public enum TimeKind: String, Sendable, Hashable, CaseIterable {
  /// As of the end of the period: `截至2024年底`, `年末`, `目前`.
  case moment
  /// Summed up over the period: `2023年`, `1—11月`.
  case stretch
  /// Added up since the beginning of the period: `2020年以来`, `1—11月累计`, `五年来`.
  case running
}
