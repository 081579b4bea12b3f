import ClaimModel

/// Why a disagreement is a revision; nil when it is none.
///
/// A later article may say so itself (修订后, 最终核实), or the earlier one that its figure is preliminary (初步核算). Without
/// a word, a figure that comes months later and differs by a few percent is a restatement, unless it looks like a slip.
func revision(_ a: SourcedClaim, _ b: SourcedClaim, cause: Cause?) -> Reason? {
  guard let first = a.published?.exactDay, let second = b.published?.exactDay, first != second else { return nil }
  let (earlier, later) = first < second ? (a, b) : (b, a)
  if later.claim.tellsOfCorrection || earlier.claim.tellsOfCorrection { return .correction }
  let days = abs(first.dayNumber - second.dayNumber)
  guard !(cause?.isTelling ?? false) else { return nil }
  if earlier.claim.isPreliminary || later.claim.isPreliminary, days >= 28, areNear(earlier.claim, later.claim, 10) {
    return .correction
  }
  guard days >= 60, areNear(earlier.claim, later.claim, 5), let end = earlier.claim.period?.end,
    end.dayNumber <= max(first, second).dayNumber
  else { return nil }
  return .restated
}

/// Whether two values differ by at most so many percent, or half a point of a rate.
private func areNear(_ a: Claim, _ b: Claim, _ percent: Int) -> Bool {
  guard let x = a.quantity, let y = b.quantity?.converted(to: x.unit)?.value else { return false }
  let difference = (x.value - y).magnitude
  if x.unit.dimension == .percent || x.unit.dimension == .points {
    return difference <= ExactDecimal(coefficient: 5, exponent: -1)
  }
  return difference * ExactDecimal(100) <= x.value.magnitude * ExactDecimal(percent)
}

extension Claim {
  /// Whether the sentence says that figures were corrected.
  fileprivate var tellsOfCorrection: Bool {
    sentence.text.containsAny(of: "修订 最终核实 更正 勘误 核减 核增 经济普查 普查结果 调整为 修正 核定 重新核算 上修 下修")
  }

  /// Whether the sentence says that figures are preliminary.
  fileprivate var isPreliminary: Bool {
    sentence.text.containsAny(of: "初步核算 初步核实 初步统计 快报 预计数 预估 初值 初步测算 业绩快报 业绩预告 暂定")
  }
}
