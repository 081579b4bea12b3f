import ClaimModel

/// The lines of a page and what each is to the page's own article.
struct PageLayout {
  let page: PageText
  var kinds: [LineKind]
  /// The line that is the page's headline.
  var title: Int?
  /// Where the lists of other articles begin.
  var end: Int

  init(_ page: PageText) {
    self.page = page
    kinds = page.lines.map { page.kind(of: $0) }
    let marked = page.lines.firstIndex { $0.mark == .headline }
    let head = marked ?? 0
    let firstParagraph = kinds[head...].firstIndex { $0 == .paragraph || $0 == .table } ?? kinds.count
    end = kinds[firstParagraph...].firstIndex(of: .related) ?? kinds.count
    readLinkedHeadlines()
    markContacts()
    keepTables()
    markLinks()
    if let marked { dropTop(before: marked) }
    dropRepetitions()
    markHead(from: head, before: min(firstParagraph, head + 40), marked: marked)
  }

  /// The words of the headline.
  var titlePlace: TextSpan? { title.map { page.lines[$0].place } }

  /// Whether a line repeats the headline.
  func repeatsTitle(_ line: Int) -> Bool {
    titlePlace.map { page.same($0, page.lines[line].place) } ?? false
  }

  /// Whether a line stands in a list of other articles: from its heading to where the markup ends it, if it does.
  func isOfOthers(_ line: Int, since heading: Int) -> Bool {
    line < page.lines[heading].scopeEnd ?? page.lines.count
  }

  /// A paragraph that stands twice counts once, with the headline above the copy: pages hold copies for screens of other
  /// sizes.
  private mutating func dropRepetitions() {
    var seen: [FNV1a: Int] = [:]
    for index in kinds.indices where kinds[index].isText && page.lines[index].place.scalars.count >= 8 {
      let place = page.lines[index].place
      let print = page.print(of: place.bytes)
      let earlier = seen[print]
      if earlier == nil { seen[print] = index }
      guard let earlier, page.same(page.lines[earlier].place, place), kinds[index] == .paragraph else { continue }
      kinds[index] = .furniture
      var above = index - 1
      while above > 0, kinds[above] == .short,
        page.lines[..<above].contains(where: { page.same($0.place, page.lines[above].place) })
      {
        kinds[above] = .furniture
        above -= 1
      }
    }
  }

  /// In a list of other articles links are their headlines.
  private mutating func readLinkedHeadlines() {
    for index in end..<max(end, kinds.count) where page.lines[index].mark == .links && kinds[index] == .navigation {
      kinds[index] = page.kind(of: page.lines[index].place)
    }
  }

  /// What stands above a headline that the markup names is not the article, unless most of the page stands there.
  private mutating func dropTop(before headline: Int) {
    guard page.lines[headline].place.bytes.lowerBound * 2 < page.bytes.count else { return }
    for index in 0..<headline { kinds[index] = .furniture }
  }

  /// What stands between two lines of contact in one block belongs to them.
  private mutating func markContacts() {
    var last: Int?
    for index in kinds.indices {
      if page.lines[index].opensBlock { last = nil }
      guard kinds[index] == .contact || (kinds[index] == .furniture && last != nil) else { continue }
      if let last {
        for between in last + 1..<index where page.lines[between].place.scalars.count <= PageText.shortLine {
          kinds[between] = .contact
        }
      }
      last = index
    }
  }

  /// Between paragraphs, and where there are none, words between bars are rows of a table.
  private mutating func keepTables() {
    let first = kinds.firstIndex(of: .paragraph) ?? 0
    let last = kinds.lastIndex(of: .paragraph) ?? kinds.count
    for index in first..<last where kinds[index] == .links { kinds[index] = .short }
  }

  /// Short lines beside a bar are links.
  private mutating func markLinks() {
    for index in kinds.indices where kinds[index] == .bar {
      for beside in [index - 1, index + 1] where kinds.indices.contains(beside) && kinds[beside] == .short {
        if page.lines[beside].place.scalars.count <= 12 { kinds[beside] = .navigation }
      }
    }
  }

  /// Finds the headline before the first paragraph, and marks what stands around it.
  private mutating func markHead(from start: Int, before firstParagraph: Int, marked: Int?) {
    dropSiteName(before: firstParagraph)
    let candidates = (start..<max(start, firstParagraph)).filter { kinds[$0] == .short }
    guard let first = candidates.first else { return }
    let repeated = candidates.first { candidate in
      page.lines[candidate].place.scalars.count >= 6
        && candidates.contains { $0 > candidate && page.same(page.lines[$0].place, page.lines[candidate].place) }
    }
    markPageDates(in: candidates)
    guard
      let chosen = marked ?? repeated ?? longestBeforeByline(of: candidates) ?? (kinds[first] == .short ? first : nil),
      marked != nil || kinds[(chosen + 1)...].contains(where: { $0.isText || $0 == .table })
    else { return }
    title = chosen
    let last = candidates.last { $0 <= chosen + 6 && repeatsTitle($0) } ?? chosen
    for index in chosen...last where kinds[index] == .short && !repeatsTitle(index) { kinds[index] = .furniture }
  }

  /// The name of a site or a section is shorter than the headline that a byline follows.
  private func longestBeforeByline(of candidates: [Int]) -> Int? {
    guard let byline = kinds.firstIndex(of: .byline), let last = candidates.last, byline <= last + 1 else { return nil }
    return candidates.filter { $0 < byline && kinds[$0] == .short }
      .max { page.lines[$0].place.scalars.count < page.lines[$1].place.scalars.count }
  }

  /// Before the last navigation of the head stands the name of the site.
  private mutating func dropSiteName(before firstParagraph: Int) {
    guard firstParagraph < kinds.count,
      let last = kinds[..<firstParagraph].lastIndex(where: { [.navigation, .links, .bar].contains($0) })
    else { return }
    for index in 0..<last where kinds[index] == .short && page.lines[index].place.scalars.count <= 15 {
      kinds[index] = .navigation
    }
  }

  /// A line of the head that tells a day of its own is the page's byline: admin1年前 (2024-09-28)产业信息67.
  private mutating func markPageDates(in candidates: [Int]) {
    for index in candidates.dropFirst().prefix(6) {
      let range = page.lines[index].place.bytes
      if page.tellsAge(range) || page.firstDate(in: range) != nil { kinds[index] = .byline }
    }
  }
}
