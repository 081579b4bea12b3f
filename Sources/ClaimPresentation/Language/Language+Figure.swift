import ClaimAnalysis
import ClaimModel

extension Language {
  /// The words of a figure with those that qualify it: `超过50亿元`.
  public func wording(_ claim: Claim) -> String {
    let word =
      switch claim.quantity?.comparator {
      case .greater: self("超过", "more than ")
      case .atLeast: self("不少于", "at least ")
      case .less: self("不到", "less than ")
      case .atMost: self("不超过", "at most ")
      case .nearly: self("近", "nearly ")
      case .approximately: self("约", "about ")
      case .equal, .range, nil: ""
      }
    let saysSo = self == .chinese && word == "超过" && claim.figure.text.contains { "多余".contains($0) }
    let isNegative = claim.quantity?.value.isNegative ?? false
    let fall = isNegative && !claim.figure.text.contains { "-−－负降减".contains($0) }
    return (fall ? claim.isChange ? self("下降", "−") : "−" : "") + (saysSo ? "" : word) + claim.figure.text
      + claim.unitOutsideWords
  }
}

extension Claim {
  /// The unit that the figure's words lack, as in a table whose head has it: 亿元 for 16907.85; nothing where they have
  /// one.
  fileprivate var unitOutsideWords: String {
    guard let quantity, let number = ExactDecimal(figure.text.filter { !",， ".contains($0) }),
      ![.date, .rank, .index].contains(kind)
    else { return "" }
    let powers = [(0, ""), (3, "千"), (4, "万"), (6, "百万"), (7, "千万"), (8, "亿"), (12, "万亿")]
    let value = quantity.value.magnitude
    guard let scale = powers.first(where: { number.magnitude.scaled(byPowerOfTen: $0.0) == value }) else { return "" }
    return scale.1 + Language.chinese.name(of: quantity.unit)
  }
}
