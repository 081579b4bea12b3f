import ClaimModel

extension PageText {
  /// Whether a line holds a telephone number, 13391219793, 400 0123 021 or 021-12345678, and names it or is nothing else.
  func holdsTelephone(_ range: Range<Int>, named: Bool) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let end = endOfNumber(from: index, before: range.upperBound)
      if isTelephone(index..<end), named || end - index == range.count { return true }
      index = end
    }
    return false
  }

  /// Whether a line is nothing but counters and buttons: 阅读 1234 评论(5).
  func isOfCounters(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var holdsWord = false
    while index < range.upperBound {
      if let mark = Marks.counters.match(bytes, at: index, before: range.upperBound) {
        holdsWord = true
        index += mark.length
      } else if isDigit(bytes[index]) || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x3A, 0x5B, 0x5D, 0x7C].contains(bytes[index]) {
        index += 1
      } else if case let length = punctuation(at: index, before: range.upperBound), length > 0 {
        index += length
      } else {
        return false
      }
    }
    return holdsWord
  }

  private func punctuation(at index: Int, before end: Int) -> Int {
    let space = space(at: index, before: end)
    if space > 0 { return space }
    return ["\u{FF1A}", "\u{FF08}", "\u{FF09}", "·", "丨", "–", "—"].first { starts($0, at: index) }?.utf8.count ?? 0
  }

  /// The end of digits with single spaces and hyphens between them.
  private func endOfNumber(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      let joins = [0x20, 0x2D].contains(bytes[index]) && index + 1 < end && isDigit(bytes[index + 1])
      guard isDigit(bytes[index]) || joins else { break }
      index += 1
    }
    return index
  }

  private func isTelephone(_ range: Range<Int>) -> Bool {
    let digits = bytes[range].filter(isDigit)
    switch digits.first {
    case UInt8(ascii: "1"): return digits.count == 11 && digits[1] >= UInt8(ascii: "3")
    case UInt8(ascii: "0"): return (10...16).contains(digits.count)
    case UInt8(ascii: "4"), UInt8(ascii: "8"): return digits.count == 10 && digits[1...2].allSatisfy { $0 == 0x30 }
    default: return false
    }
  }
}
