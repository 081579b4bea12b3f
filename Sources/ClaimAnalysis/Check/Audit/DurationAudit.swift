import ClaimModel

/// A length of time against the dates at both ends: 2021年6月 to 10月20日 is 不到29个月.
func durationFindings(_ article: ArticleFigures) -> [Finding] {
  article.sentences.enumerated().flatMap { index, sentence -> [Finding] in
    let earlier = index > 0 ? article.sentences[index - 1] : []
    return sentence.compactMap { durationFinding($0, in: sentence, after: earlier) }
  }
}

private func durationFinding(
  _ duration: SourcedClaim, in sentence: [SourcedClaim], after earlier: [SourcedClaim]
) -> Finding? {
  guard duration.claim.kind == .duration, let length = duration.claim.quantity, let scale = Scale(length.unit),
    isElapsed(duration.claim)
  else { return nil }
  let text = SentenceText(duration.claim)
  let dates = (sentence.filter { $0.claim.start < duration.claim.start } + []).filter(isDate)
  let ends: (SourcedClaim, SourcedClaim)
  if dates.count == 2, let first = dates.first, let last = dates.last {
    ends = (first, last)
  } else if dates.count == 1, let last = dates.last, let first = earlier.first(where: isDate),
    tellsEnd(last.claim), earlier.filter(isDate).count == 1
  {
    ends = (first, last)
  } else {
    return nil
  }
  // 3日宣布,从4日开始持续10天: a term runs between dates only where words join them.
  if text.before(duration.claim, 8).containsAny(of: "为期 持续"),
    !text.between(ends.0.claim, ends.1.claim).containsAny(of: "到 至 — ~ -")
      || text.between(ends.0.claim, ends.1.claim).count > 6
  {
    return nil
  }
  guard let from = ends.0.claim.period, let to = ends.1.claim.period, let range = scale.length(from, to) else {
    return nil
  }
  var steps = Computation()
  steps.step("\(from) → \(to) = \(scale.name)", range)
  steps.given(duration.claim)
  let fits = steps.meet(range, length.interval)
  return Finding(
    fits ? .addsUp : .doesNotAddUp, rule: "audit.duration", reason: .arithmetic,
    claims: [ends.0, ends.1, duration], computation: steps.text)
}

private func isDate(_ claim: SourcedClaim) -> Bool {
  claim.claim.kind == .date && claim.claim.period?.start != nil && claim.claim.period?.end != nil
}

/// Whether the text counts up to the date: 截至10月20日.
private func tellsEnd(_ date: Claim) -> Bool { SentenceText(date).before(date, 4).containsAny(of: "截至 截止 到 至") }

/// Whether the duration is the time that went by, not a term or an age.
private func isElapsed(_ claim: Claim) -> Bool {
  let text = SentenceText(claim)
  if text.before(claim, 8).containsAny(of: "历时 用时 历经 耗时 仅用 只用 不到 用了 前后 时隔 共计 为期 跨度 持续") { return true }
  return text.after(claim, 5).containsAny(of: "时间 里 来 间 建成 完工") && !text.before(claim, 6).containsAny(of: "近 每 第 平均")
}

/// The unit that a length of time is counted in.
private struct Scale {
  let name: String
  private let days: ExactDecimal

  init?(_ unit: FigureUnit) {
    switch unit.symbol {
    case "年", "a": (name, days) = ("年", ExactDecimal(coefficient: 3652425, exponent: -4))
    case "月", "mo", "个月": (name, days) = ("月", ExactDecimal(coefficient: 30436875, exponent: -6))
    case "日", "d", "天": (name, days) = ("日", .one)
    default: return nil
    }
  }

  /// From the last day of the first date to the first of the last, to the other way round; counted with or without the
  /// days at both ends, and for days and years to the nearest.
  func length(_ from: Period, _ to: Period) -> Interval? {
    guard let first = from.start, let firstEnd = from.end, let last = to.start, let lastEnd = to.end, firstEnd <= last
    else { return nil }
    let low = ExactDecimal(max(last.dayNumber - firstEnd.dayNumber - 1, 0)).divided(by: days, digits: 6)
    let high = ExactDecimal(lastEnd.dayNumber - first.dayNumber + 2).divided(by: days, digits: 6)
    return Interval(low: low, high: high)
  }
}
