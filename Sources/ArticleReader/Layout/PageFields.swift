import ClaimModel

/// What the labels of a page say: 来源:新民晚报 作者:钱佳莹 发布时间:2018-08-22.
struct PageFields {
  var publisher: String?
  var author: String?
  var date: CalendarDate?
  var address: String?
}

extension PageText {
  /// The label that begins at a byte and is closed by a colon, and where its value begins.
  func label(at index: Int, before end: Int) -> (kind: Marks.Field, value: Int)? {
    guard let mark = Marks.fields.match(bytes, at: index, before: end) else { return nil }
    var rest = index + mark.length
    while case let length = space(at: rest, before: end), rest < end, length > 0 { rest += length }
    let colon = colon(at: rest)
    guard colon > 0 else { return nil }
    rest += colon
    while rest < end, case let length = space(at: rest, before: end), length > 0 { rest += length }
    return rest < end ? (mark.value, rest) : nil
  }

  /// Adds what the labels at both ends of a line say; what is known already stays.
  func readFields(of place: TextSpan, into fields: inout PageFields) {
    let range = place.bytes
    let window = 240
    guard range.count > 2 * window else { return readFields(in: range, into: &fields) }
    readFields(in: range.lowerBound..<range.lowerBound + window, into: &fields)
    var tail = range.upperBound - window
    while bytes[tail] & 0xC0 == 0x80 { tail += 1 }
    readFields(in: tail..<range.upperBound, into: &fields)
  }

  private func readFields(in range: Range<Int>, into fields: inout PageFields) {
    var index = range.lowerBound
    var mayOpen = true
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 {
        index += 1
        continue
      }
      if mayOpen, let label = label(at: index, before: range.upperBound) {
        let end = endOfValue(from: label.value, before: range.upperBound)
        switch label.kind {
        case .publisher:
          fields.publisher = fields.publisher ?? name(label.value..<end)
          fields.date = fields.date ?? dateAfterSpace(at: end, before: range.upperBound)
        case .author: fields.author = fields.author ?? name(label.value..<end)
        case .date: fields.date = fields.date ?? date(at: label.value, before: range.upperBound)?.day
        case .address: fields.address = fields.address ?? string(label.value..<end)
        }
        index = max(end, label.value)
        mayOpen = true
        continue
      }
      mayOpen = !isWordByte(at: index, before: range.upperBound)
      index += 1
    }
  }

  /// A day right after a publisher's name: 来源:陇南日报 2023-09-15.
  private func dateAfterSpace(at start: Int, before end: Int) -> CalendarDate? {
    var index = start
    while index < end, case let length = space(at: index, before: end), length > 0 { index += length }
    return index < end ? date(at: index, before: end)?.day : nil
  }

  /// A value ends at white space, a stop, a comma or a bracket.
  private func endOfValue(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, bytes[index] & 0xC0 == 0x80 || isWordByte(at: index, before: end) || isAddressByte(bytes[index])
    {
      index += 1
    }
    return index
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "=")]
      .contains(byte)
  }

  /// Whether a character is part of a word: ASCII letters and digits, and any other but space and punctuation.
  private func isWordByte(at index: Int, before end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }
    if space(at: index, before: end) > 0 { return false }
    // General punctuation, CJK punctuation, full-width forms.
    if byte == 0xE2 { return false }
    if byte == 0xE3, index + 1 < end, bytes[index + 1] == 0x80 { return false }
    return byte != 0xEF
  }

  private func name(_ range: Range<Int>) -> String? {
    var range = range
    while !range.isEmpty, isAddressByte(bytes[range.upperBound - 1]) { range = range.lowerBound..<range.upperBound - 1 }
    return range.isEmpty || range.count > 120 ? nil : string(range)
  }
}
