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
