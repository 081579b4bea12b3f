import ClaimAnalysis
import ClaimModel

extension Timeline.Change {
  /// The change in as many digits as the wordings bear: `+5.46%`, `约+25.2%`, `+1.01个百分点`. A base that is only said to
  /// be larger than something bounds the change from above alone.
  public func text(in language: Language) -> String {
    switch (low, interval.high) {
    case (nil, nil): return language("不能确定", "not certain")
    case (let low?, nil): return language("至少", "at least ") + low.tenths(.down).signed + sign(in: language)
    case (nil, let high?): return language("至多", "at most ") + high.tenths(.up).signed + sign(in: language)
    case (let low?, let high?):
      if interval.contains(.zero) { return language("按原文的精度没有变化", "no change by the digits given") }
      guard unit == .percent else { return value.signed + sign(in: language) }
      let exponent = [-2, -1].first { low.rounded(toExponent: $0) == high.rounded(toExponent: $0) }
      return (exponent == nil ? language("约", "about ") : "") + value.rounded(toExponent: exponent ?? -1).signed + "%"
    }
  }

  /// What the digits allow, where that is more than the text of the change shows.
  public func range(in language: Language) -> String? {
    guard unit == .percent, !interval.contains(.zero), let low, let high = interval.high,
      high - low > ExactDecimal(coefficient: 15, exponent: -2)
    else { return nil }
    let (from, to) = (low.tenths(.down).signed, high.tenths(.up).signed)
    return language("\(from)%至\(to)%", "\(from)% to \(to)%")
  }

  /// The least that it may be; nothing shrinks by more than all of it.
  private var low: ExactDecimal? {
    interval.low.flatMap { unit == .percent && $0 <= ExactDecimal(-100) ? nil : $0 }
  }

  private func sign(in language: Language) -> String { unit == .percent ? "%" : language("个百分点", " percentage points") }
}

extension ExactDecimal {
  /// The value with its sign: `+1.01`.
  public var signed: String { isNegative || isZero ? description : "+" + description }

  /// The nearest tenth that is not above the value, or not below it.
  fileprivate func tenths(_ direction: Direction) -> ExactDecimal {
    let tenth = ExactDecimal(coefficient: 1, exponent: -1)
    let near = rounded(toExponent: -1)
    switch direction {
    case .down: return near > self ? near - tenth : near
    case .up: return near < self ? near + tenth : near
    }
  }

  fileprivate enum Direction { case down, up }
}
