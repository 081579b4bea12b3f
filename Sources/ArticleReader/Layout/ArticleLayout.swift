import ClaimModel

extension Article {
  /// Finds the stories of a text and what its page says about them.
  init(id: String, laidOut text: String, known: KnownFields, isMarkdown: Bool? = nil) {
    let text = TextColumns.inTurn(text) ?? text
    var page = PageText(written: text, isMarkdown: isMarkdown)
    page.omitDamage()
    if let title = known.title { page.markHeadline(title) }
    let parts = page.severalStories()
    self.init(id: id, parts[0], text: text, facts: HTMLFacts(), known: known)
    for part in parts.dropFirst() {
      stories += Article(id: id, part, text: text, facts: HTMLFacts(), known: KnownFields(date: known.date)).stories
    }
  }

  /// Reads a page of HTML: the article's text is what a reader of the page sees.
  init(id: String, html: String, known: KnownFields) {
    let page = HTMLPage(html, title: known.title)
    let text = String(decoding: page.text.bytes, as: UTF8.self)
    self.init(id: id, page.text, text: text, facts: page.facts, known: known)
  }

  private init(id: String, _ page: PageText, text: String, facts: HTMLFacts, known: KnownFields) {
    var page = page
    page.settleTables()
    let layout = PageLayout(page)
    let (parts, fields) = layout.mainStory()
    let (teasers, resumed) = layout.teasers()
    self.init(id: id, text: text, stories: [])
    title = known.title ?? layout.titlePlace.map(page.words)
    publisher = known.publisher ?? facts.publisher ?? fields.publisher ?? facts.site
    byline = fields.author ?? facts.author
    url = known.url ?? facts.url ?? fields.address
    date =
      known.date
      ?? facts.published.map { PublicationDate($0, source: .label) }
      ?? layout.date(fields, address: url)
      ?? facts.firstTime.map { PublicationDate($0, source: .page) }
    let main = Story(kind: .main, title: title, date: date, parts: parts + resumed, tables: layout.tables)
    stories = (main.parts.isEmpty ? [] : [main]) + teasers
    for index in stories.indices { stories[index].omitted = page.omitted }
  }
}

extension PageLayout {
  /// The tables of the page's own article.
  fileprivate var tables: [Story.Table] {
    page.tables.filter { kinds[$0.lines.lowerBound] == .table }.compactMap(\.story)
  }
}

extension PageText {
  /// Marks the line of the head that is a headline which the caller knows.
  fileprivate mutating func markHeadline(_ title: String) {
    if let line = lines.prefix(20).firstIndex(where: { words($0.place) == title }) { lines[line].mark = .headline }
  }
}

/// What the caller or a record states about an article.
struct KnownFields: Sendable, Hashable {
  var title: String?
  var publisher: String?
  var url: String?
  var date: PublicationDate?
}

extension KnownFields {
  /// What a caller states.
  init(title: String?, publisher: String?, url: String?, day: CalendarDate?) {
    self.init(title: title, publisher: publisher, url: url, date: day.map { PublicationDate($0, source: .stated) })
  }
}

extension PageLayout {
  /// The most reliable date that the page tells.
  func date(_ fields: PageFields, address: String?) -> PublicationDate? {
    if let day = fields.date { return PublicationDate(day, source: .label) }
    let inAddress = address.flatMap { CalendarDate(address: $0) }
    if let day = dateline(publishedBy: inAddress) { return PublicationDate(day, source: .dateline) }
    if let day = inAddress { return PublicationDate(day, source: .address) }
    for index in 0..<end where kinds[index] == .byline {
      if let found = page.firstDate(in: page.lines[index].place.bytes) {
        return PublicationDate(found.day, source: .page)
      }
    }
    return nil
  }

  /// The dateline of the first paragraph; without a year of its own it is the last such day before the address's.
  private func dateline(publishedBy address: CalendarDate?) -> CalendarDate? {
    guard let first = kinds[..<end].firstIndex(of: .paragraph),
      let line = page.dateline(in: page.lines[first].place.bytes.prefix(160))
    else { return nil }
    if let year = line.year { return CalendarDate(year: year, month: line.month, day: line.day) }
    guard let address else { return nil }
    return [address.year, address.year - 1].lazy
      .compactMap { CalendarDate(year: $0, month: line.month, day: line.day) }
      .first { $0.dayNumber <= address.dayNumber + 1 }
  }
}
