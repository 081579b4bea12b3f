import ClaimModel

extension PageText {
  /// Reads a text as people write it: with front matter, marks of Markdown, tables between bars, lines of a fixed width
  /// and pages.
  init(written text: String, isMarkdown: Bool?) {
    self.init(text)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let front = FrontMatter(self, from: start)
    if let front { take(front) }
    omit(
      bytes: TextMarks(bytes, from: front?.end ?? start, isMarkdown: isMarkdown ?? (front == nil ? nil : true)).omitted)
    for index in lines.indices where isTopHeading(lines[index].place) { lines[index].isTopHeading = true }
    markTables()
    markAlignedTables()
    joinLines(acrossPages: true)
  }

  /// Whether the mark of a Markdown heading of the first level was left out right before a line.
  private func isTopHeading(_ place: TextSpan) -> Bool {
    let start = place.bytes.lowerBound
    return start >= 2 && starts("# ", at: start - 2)
      && (start == 2 || bytes[start - 3] == 0x0A || bytes[start - 3] == 0xBF)
  }

  /// Keeps what front matter says; of its lines only the title's words, unless the text begins with them.
  private mutating func take(_ front: FrontMatter) {
    fields = PageFields(publisher: front.publisher, author: front.author, date: front.date, address: front.url)
    let inside = lines.prefix { $0.place.bytes.lowerBound < front.end }
    lines.removeFirst(inside.count)
    guard let title = front.title, let row = inside.first(where: { $0.place.bytes.contains(title.lowerBound) }) else {
      return
    }
    if let line = lines.prefix(20).firstIndex(where: {
      bytes[$0.place.bytes].drop { $0 == 0x23 || $0 == 0x20 }.elementsEqual(bytes[title])
    }) {
      lines[line].mark = .headline
      return
    }
    func scalars(before byte: Int) -> Int {
      row.place.scalars.lowerBound + bytes[row.place.bytes.lowerBound..<byte].count { $0 & 0xC0 != 0x80 }
    }
    let place = TextSpan(scalars: scalars(before: title.lowerBound)..<scalars(before: title.upperBound), bytes: title)
    lines.insert(Line(place: place, opensBlock: true, mark: .headline), at: 0)
    lines.indices.dropFirst().first.map { lines[$0].isSoft = false }
  }
}

extension PageText {
  /// Leaves the sentences out in which a character was lost (U+FFFD), and what is no word of any: private characters and
  /// the controls of writing from right to left.
  mutating func omitDamage() {
    var ranges: [Range<Int>] = []
    for index in bytes.indices.dropLast(2) where bytes[index] >= 0xEE || bytes[index] == 0xE2 {
      if starts("\u{FFFD}", at: index) {
        ranges.append(sentence(around: index))
      } else if bytes[index] == 0xEE || bytes[index] == 0xEF && bytes[index + 1] < 0xA4 {
        // U+E000 to U+F8FF.
        ranges.append(index..<index + 3)
      } else if bytes[index] == 0xE2, turnsWriting(bytes[index + 1], bytes[index + 2]) {
        ranges.append(index..<index + 3)
      }
    }
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    omit(bytes: merged)
  }

  /// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069.
  private func turnsWriting(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0x8E...0x8F ~= third || 0xAA...0xAE ~= third) || second == 0x81 && 0xA6...0xA9 ~= third
  }

  private func sentence(around index: Int) -> Range<Int> {
    var (low, high) = (index, index + 3)
    while low > 0, bytes[low - 1] != 0x0A, low < 3 || !isStop(at: low - 3) { low -= 1 }
    while high < bytes.count, bytes[high] != 0x0A, !isStop(at: high - 3) { high += 1 }
    return low..<high
  }

  private func isStop(at index: Int) -> Bool { ["。", "\u{FF01}", "\u{FF1F}"].contains { starts($0, at: index) } }
}
