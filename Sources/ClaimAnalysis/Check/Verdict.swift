/// What a comparison or check came to. Raw values are the ones of the output.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// The same value.
  case agree
  /// Different digits, but one value fits both wordings.
  case agreeRounding = "agree-rounding"
  /// No value fits both wordings.
  case contradict
  /// Figures of one metric that do not speak of the same fact.
  case incomparable
  /// A later source corrects an earlier one.
  case revised
  /// No figure to hold against.
  case insufficient
  /// An arithmetic relation of the text holds.
  case addsUp = "adds-up"
  /// An arithmetic relation of the text does not hold.
  case doesNotAddUp = "does-not-add-up"
  /// What the text says does not settle the question.
  case cannotTell = "cannot-tell"
  /// What came is at least what was planned.
  case targetMet = "target-met"
  /// What came falls short of the plan.
  case targetMissed = "target-missed"
  /// Nothing says yet what came of the plan.
  case open

  /// Whether figures that cannot all be true were found.
  public var isAlarm: Bool { self == .contradict || self == .doesNotAddUp }
}

extension Verdict {
  /// How soon people should read it: 0 for what is wrong, 4 for what agrees.
  public var urgency: Int {
    switch self {
    case .contradict, .doesNotAddUp: 0
    case .revised, .targetMissed, .targetMet, .open, .addsUp: 1
    case .incomparable, .cannotTell: 2
    case .insufficient: 3
    case .agree, .agreeRounding: 4
    }
  }
}
