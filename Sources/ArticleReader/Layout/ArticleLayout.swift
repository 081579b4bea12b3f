import ClaimModel

extension Article {
  /// Finds the stories of a text and what its page says about them.
  init(id: String, laidOut text: String, known: KnownFields) {
    let page = PageText(text)
    let layout = PageLayout(page)
    let (parts, fields) = layout.mainStory()
    let (teasers, resumed) = layout.teasers()
    self.init(id: id, text: text)
    title = known.title ?? layout.titlePlace.map { page.string($0.bytes) }
    publisher = known.publisher ?? fields.publisher
    byline = fields.author
    url = known.url ?? fields.address
    date = known.date.map { PublicationDate($0, source: .stated) } ?? layout.date(fields, address: url)
    let main = Story(kind: .main, title: title, date: date, parts: parts + resumed)
    stories = (main.parts.isEmpty ? [] : [main]) + teasers
  }
}

/// What the caller or a record states about an article.
struct KnownFields: Sendable, Hashable {
  var title: String?
  var publisher: String?
  var url: String?
  var date: CalendarDate?
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
