import ClaimModel

extension PageLayout {
  /// The page's own article: headline, byline and body, up to the lists of other articles.
  func mainStory() -> (parts: [Story.Part], fields: PageFields) {
    var parts = PartList()
    for index in 0..<end { append(index, to: &parts) }
    return (parts.parts, mainFields())
  }

  /// Adds a line of the page's own article.
  private func append(_ index: Int, to parts: inout PartList) {
    let place = page.lines[index].place
    if let title, index >= title, kinds[index].isText, repeatsTitle(index) {
      parts.append(.headline, place)
    } else if kinds[index] == .byline {
      parts.append(.byline, place)
    } else if kinds[index] == .table {
      if page.tables.contains(where: { $0.lines.lowerBound == index }) { parts.close() }
      parts.append(.table, place)
    } else if kinds[index].isText {
      parts.append(.body, place)
    } else {
      parts.close()
    }
  }

  /// The stories after the page's own, each from its own headline to the next; and what of the page's own follows.
  func teasers() -> (stories: [Story], resumed: [Story.Part]) {
    var stories: [Story] = []
    var resumed = PartList()
    var index = end
    var heading = end
    var isOpen = false
    while index < page.lines.count {
      let place = page.lines[index].place
      let next = index + 1 < page.lines.count ? page.lines[index + 1].place : nil
      if kinds[index] == .related { heading = index }
      if !isOfOthers(index, since: heading) {
        isOpen = false
        append(index, to: &resumed)
      } else if let next, place.scalars.count >= 4, page.same(place, next) {
        stories.append(teaser(headlines: [place, next]))
        isOpen = true
        index += 1
      } else if !kinds[index].isText && kinds[index] != .byline {
        isOpen = false
        if kinds[index] == .table { append(index, to: &resumed) } else { resumed.close() }
      } else if isOpen, stories[stories.count - 1].isComplete(in: page) == false, !opensTeaser(index) {
        stories[stories.count - 1].append(page.segments(of: place), in: page)
      } else if opensTeaser(index) {
        stories.append(teaser(headlines: [place]))
        isOpen = true
      } else {
        isOpen = false
        resumed.append(kinds[index] == .byline ? .byline : .body, place)
      }
      index += 1
    }
    return (stories, resumed.parts)
  }

  /// In a list of other articles a short line that does not break off is the next headline.
  private func opensTeaser(_ index: Int) -> Bool {
    kinds[index] == .short && !page.breaksOff(page.lines[index].place)
  }

  private func teaser(headlines: [TextSpan]) -> Story {
    Story(
      kind: .teaser, title: page.words(headlines[0]), parts: headlines.map { Story.Part(.headline, $0) })
  }

  /// What the labels of the head, of the last lines and of the bylines say.
  private func mainFields() -> PageFields {
    var fields = page.fields
    let firstParagraph = kinds.firstIndex(of: .paragraph) ?? 0
    let paragraphs = kinds[..<end].lastIndex(of: .paragraph) ?? 0
    for index in 0..<page.lines.count where kinds[index] != .paragraph || index <= firstParagraph || index >= paragraphs
    {
      guard index < end else { break }
      page.readFields(of: page.lines[index].place, into: &fields)
    }
    fields.author = fields.author ?? reporters(firstParagraph: firstParagraph, lastParagraph: paragraphs)
    return fields
  }

  /// The reporters whom a line of their own names, or brackets in the first paragraph or at the end of the last.
  private func reporters(firstParagraph: Int, lastParagraph: Int) -> String? {
    for index in 0..<end where kinds[index] == .byline {
      if let names = page.reporters(inLine: page.lines[index].place.bytes) { return names }
    }
    guard kinds.indices.contains(firstParagraph), kinds.indices.contains(lastParagraph) else { return nil }
    let first = page.lines[firstParagraph].place.bytes
    let last = page.lines[lastParagraph].place.bytes
    return page.reporters(inBracketsOf: first.prefix(150)) ?? page.reporters(inBracketsOf: last.suffix(150))
  }
}

/// Parts in the making: lines of the body, or rows of a table, that follow each other are one part.
struct PartList {
  private(set) var parts: [Story.Part] = []
  private var isOpen = false

  mutating func append(_ role: Story.Role, _ place: TextSpan) {
    if isOpen, role == .body || role == .table, let last = parts.last, last.role == role {
      parts[parts.count - 1].place = last.place.union(place)
    } else {
      parts.append(Story.Part(role, place))
    }
    isOpen = true
  }

  /// Ends the part: furniture follows.
  mutating func close() { isOpen = false }
}

extension Story {
  /// Whether the text of a teaser has broken off.
  fileprivate func isComplete(in page: PageText) -> Bool {
    parts.last.map { $0.role != .headline && page.breaksOff($0.place) } ?? false
  }

  /// Adds the runs of a teaser's text.
  fileprivate mutating func append(_ runs: [TextSpan], in page: PageText) {
    for run in runs {
      let role: Role =
        if let first = parts.first, first.role == .headline, page.same(first.place, run) {
          .headline
        } else {
          page.kind(of: run) == .byline ? .byline : .body
        }
      parts.append(Part(role, run))
      var fields = PageFields()
      page.readFields(of: run, into: &fields)
      if let day = fields.date, date == nil { date = PublicationDate(day, source: .label) }
      if date == nil, role == .body, parts.count <= 3, let line = page.dateline(in: run.bytes.prefix(160)),
        let year = line.year, let day = CalendarDate(year: year, month: line.month, day: line.day)
      {
        date = PublicationDate(day, source: .dateline)
      }
    }
  }
}
