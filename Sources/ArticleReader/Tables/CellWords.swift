import ClaimModel

/// What the words of a cell are.
extension PageText {
  /// Whether there is nothing at a place but dashes, dots and slashes.
  func isDash(_ range: Range<Int>) -> Bool {
    range.count < 10 && !bytes[range].contains { isDigit($0) || ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xE3 }
  }

  /// Whether words begin as headings do that are counted: 一、 or (一).
  func isNumbered(_ range: Range<Int>) -> Bool {
    let open = ["(", "\u{FF08}"].first { starts($0, at: range.lowerBound) }?.utf8.count ?? 0
    return "一二三四五六七八九十".unicodeScalars.contains { starts(String($0), at: range.lowerBound + open) }
      && (open > 0 || starts("、", at: range.lowerBound + 3) || starts("、", at: range.lowerBound + 6))
  }

  /// Whether words begin with a number, after a sign or bracket, and are no year, month or quarter.
  func beginsWithFigure(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if [0x28, 0x2B, 0x2D, 0x3C, 0x3E, 0x20, 0x7E].contains(bytes[index]) {
        index += 1
      } else if let sign = ["约", "超", "近", "-", "±", "≥", "≤", "↑", "↓", "+"].first(where: { starts($0, at: index) }) {
        index += sign.utf8.count
      } else {
        break
      }
    }
    guard let number = number(at: index, before: range.upperBound) else {
      return index + 2 < range.upperBound && ("\u{FF10}"..."\u{FF19}").contains(string(index..<index + 3))
    }
    let rest = number.end..<range.upperBound
    if number.digits == 4, (1900...2100).contains(number.value), rest.isEmpty || starts("年", at: rest.lowerBound) {
      return false
    }
    if ["月", "季", "号", "、"].contains(where: { starts($0, at: rest.lowerBound) }) && !rest.isEmpty { return false }
    // 1-11月, 2023/2024
    guard let dash = rest.first, [0x2D, 0x2F, 0x7E].contains(bytes[dash]),
      let second = self.number(at: dash + 1, before: range.upperBound)
    else { return true }
    return !(starts("月", at: second.end) && second.end < range.upperBound)
  }
}
