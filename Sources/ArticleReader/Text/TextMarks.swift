/// What plain text holds beside its words: the marks of Markdown, tags and comments, struck-out words, code blocks and
/// the marks of footnotes.
///
/// Shapes: `- **税收**98.2亿元`, `[增加值](http://…)235.7亿元`, `进口~~8.5亿美元~~5.8亿美元`, `地区生产总值[2]4015.1亿元`.
/// Marks of Markdown are those of CommonMark and GitHub; `==`, `^^`, `[[…]]`, `[!note]` and `^block` are Obsidian's.
struct TextMarks {
  private let bytes: [UInt8]
  private let isMarkdown: Bool
  /// The places that are no words, in order.
  private(set) var omitted: [Range<Int>] = []
  /// Where marks end that were opened before, by their first byte.
  private var closers: [Int: Int] = [:]

  /// Finds the marks of a text from a byte on. Whether it is Markdown is judged by what it holds, unless it is known.
  init(_ bytes: [UInt8], from start: Int = 0, isMarkdown: Bool? = nil) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown ?? Self.looksLikeMarkdown(bytes, from: start)
    if self.isMarkdown { readLines(from: start) } else { readFootnotes(from: start) }
  }

  private static func looksLikeMarkdown(_ bytes: [UInt8], from start: Int) -> Bool {
    let signs: [[UInt8]] = ["](", "```", "<!--", "**", "~~", "</", "[[", "\n# ", "\n## "].map { Array($0.utf8) }
    if bytes[start...].starts(with: "# ".utf8) || bytes[start...].starts(with: "## ".utf8) { return true }
    for index in start..<max(start, bytes.count - 1) {
      switch bytes[index] {
      case 0x5D, 0x60, 0x3C, 0x2A, 0x7E, 0x5B, 0x0A:
        if signs.contains(where: { bytes[index...].starts(with: $0) }) { return true }
      default: break
      }
    }
    return false
  }

  private mutating func readLines(from start: Int) {
    var (index, fence): (Int, UInt8?) = (start, nil)
    var commentEnd = start
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      defer { index = end + 1 }
      if commentEnd > index {
        guard commentEnd < end else { continue }
        index = commentEnd
      }
      var mark = index
      while mark < end, bytes[mark] <= 0x20 { mark += 1 }
      if let sign = Self.fences.first(where: { has([$0, $0, $0], at: mark) }), fence == nil || fence == sign {
        fence = fence == nil ? sign : nil
        omit(index..<end)
      } else if fence != nil || isRule(mark..<end) {
        omit(index..<end)
      } else {
        commentEnd = readLine(skipLineMarks(mark, before: end), before: end)
      }
    }
  }

  private static let fences = [UInt8(ascii: "`"), UInt8(ascii: "~")]

  /// Passes over what a line begins with: signs of headings, quotations and lists.
  private mutating func skipLineMarks(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end, let length = lineMark(at: index, before: end) {
      index += length
      while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }
    omit(start..<index)
    return index
  }

  /// The length of `#`, `>`, `-`, `*`, `+`, `1.`, `[ ]`, `[!note]` or `[^1]:` at the beginning of a line.
  private func lineMark(at index: Int, before end: Int) -> Int? {
    func isOpen(_ after: Int) -> Bool { after == end || bytes[after] <= 0x20 }
    switch bytes[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "#"):
      let signs = bytes[index..<end].prefix { $0 == UInt8(ascii: "#") }.count
      return signs <= 6 && isOpen(index + signs) ? signs : nil
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return isOpen(index + 1) ? 1 : nil
    case 0x30...0x39:
      let digits = bytes[index..<end].prefix(4).prefix(while: isDigit).count
      let stop = index + digits
      guard digits < 4, stop + 1 < end, bytes[stop] == UInt8(ascii: ".") || bytes[stop] == UInt8(ascii: ")") else {
        return nil
      }
      return bytes[stop + 1] == 0x20 ? digits + 1 : nil
    case UInt8(ascii: "["):
      guard let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      if has("[!", at: index) { return close + 1 - index }
      if has("[^", at: index), has(":", at: close + 1) { return close + 2 - index }
      return close == index + 2 && [0x20, 0x78, 0x58].contains(bytes[index + 1]) ? 3 : nil
    default: return nil
    }
  }

  /// Whether a line is a rule, or the line under a heading: `---`, `***`, `===`.
  private func isRule(_ line: Range<Int>) -> Bool {
    guard let sign = line.isEmpty ? nil : bytes[line.lowerBound], [0x2D, 0x2A, 0x5F, 0x3D].contains(sign) else {
      return false
    }
    return line.count >= 3 && bytes[line].allSatisfy { $0 == sign || $0 <= 0x20 }
  }

  /// Finds the marks inside a line; answers where a comment ends that goes beyond it.
  private mutating func readLine(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      if let close = closers.removeValue(forKey: index) {
        omit(index..<close)
        index = close
      } else if let mark = mark(at: index, before: end) {
        for range in mark.omitted { omit(range) }
        if let closing = mark.closing { closers[closing.lowerBound] = closing.upperBound }
        index = mark.next
      } else {
        index += 1
      }
    }
    return index
  }

  private mutating func omit(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = omitted.last, last.upperBound >= range.lowerBound {
      omitted[omitted.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      omitted.append(range)
    }
  }
}

extension TextMarks {
  /// What a mark leaves out, where reading goes on, and what it leaves out later.
  private struct Mark {
    var omitted: [Range<Int>]
    var next: Int
    var closing: Range<Int>?
  }

  private func mark(at index: Int, before end: Int) -> Mark? {
    switch bytes[index] {
    case UInt8(ascii: "\\"):
      guard index + 1 < end, (0x21...0x7E).contains(bytes[index + 1]), !isLetter(bytes[index + 1]) else { return nil }
      return Mark(omitted: [index..<index + 1], next: index + 2)
    case UInt8(ascii: "`"): return code(at: index, before: end)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return emphasis(at: index, before: end)
    case UInt8(ascii: "="), UInt8(ascii: "^"):
      return pair(at: index, before: end) ?? blockName(at: index, before: end)
    case UInt8(ascii: "~"):
      guard let pair = pair(at: index, before: end), let closing = pair.closing else { return nil }
      return whole(index..<closing.upperBound)
    case UInt8(ascii: "!"): return has("[", at: index + 1) ? link(at: index + 1, before: end, isPicture: true) : nil
    case UInt8(ascii: "["): return footnote(at: index, before: end) ?? link(at: index, before: end, isPicture: false)
    case UInt8(ascii: "<"): return tag(at: index, before: end)
    default: return plainMark(at: index, before: end)
    }
  }

  private func whole(_ range: Range<Int>) -> Mark { Mark(omitted: [range], next: range.upperBound) }

  private func code(at index: Int, before end: Int) -> Mark? {
    let sign = UInt8(ascii: "`")
    let length = bytes[index..<end].prefix { $0 == sign }.count
    var close = index + length
    while close < end {
      let run = bytes[close..<end].prefix { $0 == sign }.count
      if run == length {
        return Mark(omitted: [index..<index + length, close..<close + length], next: close + length)
      }
      close += max(1, run)
    }
    return nil
  }

  /// `*出口*`, `**出口**`; `10*5` is none, nor is `张**`.
  private func emphasis(at index: Int, before end: Int) -> Mark? {
    let sign = bytes[index]
    let length = bytes[index..<end].prefix { $0 == sign }.count
    let words = index + length
    guard length <= 3, words < end, bytes[words] > 0x20, !startsWithStop(at: words) else { return nil }
    if sign == UInt8(ascii: "_"), index > 0, isWordByte(bytes[index - 1]) { return nil }
    if length == 1, index > 0, isDigit(bytes[index - 1]) { return nil }
    var close = words + 1
    while close < end {
      let run = bytes[close..<end].prefix { $0 == sign }.count
      if run >= length, bytes[close - 1] > 0x20 {
        let after = close + length
        if sign == UInt8(ascii: "_"), after < end, isWordByte(bytes[after]) { return nil }
        return Mark(omitted: [index..<words], next: words, closing: close..<after)
      }
      close += max(1, run)
    }
    return nil
  }

  /// `==…==`, `^^…^^`, `~~…~~`.
  private func pair(at index: Int, before end: Int) -> Mark? {
    let sign = bytes[index]
    guard has([sign, sign], at: index), index + 2 < end, bytes[index + 2] > 0x20, bytes[index + 2] != sign else {
      return nil
    }
    for close in index + 3..<max(index + 3, end - 1) where has([sign, sign], at: close) && bytes[close - 1] > 0x20 {
      return Mark(omitted: [index..<index + 2], next: index + 2, closing: close..<close + 2)
    }
    return nil
  }

  /// A name for other notes to lead to, at the end of a line: `…55.9万人。 ^ref1`.
  private func blockName(at index: Int, before end: Int) -> Mark? {
    guard bytes[index] == UInt8(ascii: "^"), index > 0, bytes[index - 1] == 0x20, index + 1 < end else { return nil }
    guard bytes[index + 1..<end].allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == 0x0D })
    else { return nil }
    return whole(index..<end)
  }

  /// `[words](address)`, `[words][name]`, `[[page|words]]`, and pictures, which show no words.
  private func link(at index: Int, before end: Int, isPicture: Bool) -> Mark? {
    let start = isPicture ? index - 1 : index
    if has("[[", at: index) {
      guard let close = first("]]", in: index..<end) else { return nil }
      if isPicture { return whole(start..<close + 2) }
      let bar = bytes[index..<close].lastIndex(of: UInt8(ascii: "|")) ?? index + 1
      return Mark(omitted: [index..<bar + 1], next: bar + 1, closing: close..<close + 2)
    }
    guard let close = closingBracket(of: index, before: end) else { return nil }
    let target: UInt8
    switch close + 1 < end ? bytes[close + 1] : 0 {
    case UInt8(ascii: "("): target = UInt8(ascii: ")")
    case UInt8(ascii: "["): target = UInt8(ascii: "]")
    case UInt8(ascii: ":"): return index == 0 || bytes[index - 1] == 0x0A ? whole(start..<end) : nil
    default: return nil
    }
    guard let last = bytes[(close + 2)..<end].firstIndex(of: target) else { return nil }
    if isPicture { return whole(start..<last + 1) }
    return Mark(omitted: [index..<index + 1], next: index + 1, closing: close..<last + 1)
  }

  private func closingBracket(of index: Int, before end: Int) -> Int? {
    var depth = 0
    for place in index..<end {
      if bytes[place] == UInt8(ascii: "[") { depth += 1 }
      if bytes[place] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  /// A comment, or a tag of HTML, with what `<del>` and `<s>` strike out.
  private func tag(at index: Int, before end: Int) -> Mark? {
    if has("<!--", at: index) { return whole(index..<(first("-->", in: index..<bytes.count).map { $0 + 3 } ?? end)) }
    guard index + 1 < end, isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/"),
      let close = bytes[index..<end].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = String(
      decoding: bytes[(index + 1)..<close].drop { $0 == UInt8(ascii: "/") }.prefix { isLetter($0) || isDigit($0) },
      as: UTF8.self
    ).lowercased()
    guard Self.tags.contains(name) else { return nil }
    if Self.strikes.contains(name), bytes[index + 1] != UInt8(ascii: "/"),
      let last = first("</\(name)>", in: close..<end)
    {
      return whole(index..<last + name.utf8.count + 3)
    }
    return whole(index..<close + 1)
  }

  private static let strikes: Set<String> = ["del", "s", "strike"]
  private static let tags = strikes.union([
    "p", "br", "b", "i", "u", "em", "strong", "span", "div", "font", "a", "img", "sup", "sub", "ins", "mark", "center",
    "small", "big", "h1", "h2", "h3", "h4", "h5", "h6", "section", "blockquote", "li", "ul", "ol",
  ])
}

extension TextMarks {
  /// What is no word in text of any kind: the mark of a footnote, a space that was spelt out, one inside a number.
  private func plainMark(at index: Int, before end: Int) -> Mark? {
    switch bytes[index] {
    case UInt8(ascii: "["), 0xE2: footnote(at: index, before: end)
    case UInt8(ascii: "&"): spaceName(at: index)
    case UInt8(ascii: "."): spaceInNumber(at: index, before: end)
    default: nil
    }
  }

  private func spaceName(at index: Int) -> Mark? {
    let name = ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;"].first { has($0, at: index) }
    return name.map { whole(index..<index + $0.utf8.count) }
  }

  /// `652. 3亿元` inside a line; at its beginning a number with a stop counts an item.
  private func spaceInNumber(at index: Int, before end: Int) -> Mark? {
    var start = index
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    var next = index + 1
    while next < end, bytes[next] == 0x20 || has("\u{A0}", at: next) { next += bytes[next] == 0x20 ? 1 : 2 }
    guard start < index, start > 0, bytes[start - 1] > 0x20, next > index + 1, next < end, isDigit(bytes[next]) else {
      return nil
    }
    return whole(index + 1..<next)
  }

  private mutating func readFootnotes(from start: Int) {
    var index = start
    while index < bytes.count {
      if let mark = plainMark(at: index, before: bytes.count) {
        for range in mark.omitted { omit(range) }
        index = mark.next
      } else {
        index += 1
      }
    }
  }

  /// `[2]`, `[^2]` or `②` right behind a word; the circled number only before a figure or a stop.
  private func footnote(at index: Int, before end: Int) -> Mark? {
    guard index >= 3, isWordEnd(before: index) else { return nil }
    if bytes[index] == UInt8(ascii: "[") {
      var close = index + 1
      if has("^", at: close) { close += 1 }
      let number = close
      while close < end, isDigit(bytes[close]), close - number < 3 { close += 1 }
      guard close > number, close - number < 3, has("]", at: close), !has("(", at: close + 1) else { return nil }
      return whole(index..<close + 1)
    }
    // ① to ⑳ are E2 91 A0 to E2 91 B3.
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x91, (0xA0...0xB3).contains(bytes[index + 2])
    else { return nil }
    let next = index + 3
    let isBehindWord = next >= end || bytes[next] <= 0x20 || isDigit(bytes[next]) || startsWithStop(at: next)
    return isBehindWord ? whole(index..<next) : nil
  }

  /// Whether a Chinese character, a closing quotation mark or bracket ends before a byte.
  private func isWordEnd(before index: Int) -> Bool {
    let lead = bytes[index - 3]
    return (0xE4...0xE9).contains(lead) || ["”", "》", "\u{FF09}"].contains { has($0, at: index - 3) }
  }

  private func startsWithStop(at index: Int) -> Bool {
    ["、", "。", "\u{FF0C}", "\u{FF1B}", "\u{FF1A}", "\u{FF09}", "”", "》"].contains { has($0, at: index) }
  }

  private func has(_ word: String, at index: Int) -> Bool {
    index >= 0 && index + word.utf8.count <= bytes.count && bytes[index...].starts(with: word.utf8)
  }

  private func has(_ word: [UInt8], at index: Int) -> Bool {
    index + word.count <= bytes.count && bytes[index...].starts(with: word)
  }

  private func first(_ word: String, in range: Range<Int>) -> Int? { range.first { has(word, at: $0) } }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }
}
