import ClaimModel

/// Reads days that pages and addresses write in digits.
extension PageText {
  /// The first full date in a range: 2018-08-22, 2018/8/22, 2018.8.22 or 2018年8月22日.
  func firstDate(in range: Range<Int>) -> (day: CalendarDate, end: Int)? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      if let found = date(at: index, before: range.upperBound) { return found }
      while index < range.upperBound, isDigit(bytes[index]) { index += 1 }
    }
    return nil
  }

  /// A full date that begins at a byte.
  func date(at start: Int, before end: Int) -> (day: CalendarDate, end: Int)? {
    guard let year = number(at: start, before: end), year.digits == 4, (1900...2100).contains(year.value),
      let first = separator(at: year.end, before: end), let month = number(at: first.end, before: end),
      month.digits <= 2, let second = separator(at: month.end, before: end),
      let day = number(at: second.end, before: end), day.digits <= 2,
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, day.end)
  }

  /// A month and a day before 电 or 讯, as news agencies open their reports: 新华社北京12月28日电.
  func dateline(in range: Range<Int>) -> (year: Int?, month: Int, day: Int)? {
    var index = range.lowerBound
    var last: (value: Int, end: Int)?
    while index < range.upperBound {
      guard let number = number(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      if starts("月", at: number.end), let day = self.number(at: number.end + 3, before: range.upperBound),
        starts("日", at: day.end),
        ["电", "電", "讯", "訊", "消息"].contains(where: { starts($0, at: day.end + 3) })
      {
        let year = last.flatMap { starts("年", at: $0.end) && $0.end + 3 == index ? $0.value : nil }
        return (year, number.value, day.value)
      }
      last = (number.value, number.end)
      index = number.end
    }
    return nil
  }

  /// Whether a line tells an age or a day in brackets, as blog software does: 7个月前 (09-21).
  func tellsAge(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let number = number(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      for unit in ["年前", "个月前", "月前", "周前", "天前", "小时前", "分钟前"] where starts(unit, at: number.end) { return true }
      index = number.end
    }
    return false
  }

  /// Whether a word begins at a byte.
  func starts(_ word: String, at index: Int) -> Bool {
    let word = word.utf8
    return index + word.count <= bytes.count && bytes[index..<index + word.count].elementsEqual(word)
  }

  /// The number of ASCII digits that begins at a byte.
  func number(at start: Int, before end: Int) -> (value: Int, digits: Int, end: Int)? {
    var (index, value) = (start, 0)
    while index < end, isDigit(bytes[index]), index - start < 9 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index == start ? nil : (value, index - start, index)
  }

  private func separator(at index: Int, before end: Int) -> (end: Int, Void)? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): return (index + 1, ())
    default: return starts("年", at: index) || starts("月", at: index) ? (index + 3, ()) : nil
    }
  }
}

extension CalendarDate {
  /// The day in an address: /2023/12/28/, /2023-12/28/, /20231228/, t20231228_.
  init?(address: String) {
    let bytes = Array(address.utf8)
    for start in bytes.indices where start == 0 || !isDigit(bytes[start - 1]) {
      var digits: [Int] = []
      var index = start
      while index < bytes.count, digits.count < 8 {
        if isDigit(bytes[index]) {
          digits.append(Int(bytes[index] - 0x30))
        } else if !((digits.count == 4 || digits.count == 6) && [0x2D, 0x2F, 0x5F].contains(bytes[index])) {
          break
        }
        index += 1
      }
      guard digits.count == 8, index == bytes.count || !isDigit(bytes[index]) else { continue }
      let number = digits.reduce(0) { $0 * 10 + $1 }
      guard (1990...2100).contains(number / 10000),
        let day = CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
      else { continue }
      self = day
      return
    }
    return nil
  }
}

/// Whether a byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
