import ClaimModel

/// What a line is, judged by its own words alone.
enum LineKind: Sendable {
  /// A sentence or a long line: body, whatever stands around it.
  case paragraph
  /// A short line without the end of a sentence: a headline, a heading, a row of a table.
  case short
  /// A line of author, date and source.
  case byline
  /// A way through the site.
  case navigation
  /// Words between bars without a figure: links, or the head of a table.
  case links
  /// Nothing but a bar between two links.
  case bar
  /// A telephone number or another way to reach someone.
  case contact
  /// The heading of a list of other articles.
  case related
  /// A row of a table of data.
  case table
  /// Anything else that is not the article.
  case furniture

  /// Whether a line may belong to a story.
  var isText: Bool { self == .paragraph || self == .short }
}

extension PageText {
  /// The longest line, in characters, that may be anything but a paragraph without a word that says so.
  static let shortLine = 60

  /// What a line is, by what the markup says of it and by its words.
  func kind(of line: Line) -> LineKind {
    switch line.mark {
    case .plain: return kind(of: line.place)
    case .headline: return .short
    case .margin: return .furniture
    case .table: return .table
    case .links:
      let kind = kind(of: line.place)
      return kind == .related ? .related : .navigation
    }
  }

  /// What a line is by its words.
  func kind(of place: TextSpan) -> LineKind {
    let (range, length) = (place.bytes, place.scalars.count)
    func opens(_ table: MarkTable<Int>) -> Bool {
      table.match(bytes, at: range.lowerBound, before: range.upperBound).map { length <= $0.value } ?? false
    }
    if opens(Marks.opening) || starts("©", at: range.lowerBound) { return .furniture }
    guard length <= Self.shortLine else { return .paragraph }
    if opensRelated(range) { return .related }
    if opens(Marks.navigation) && leadsThroughSite(range) { return .navigation }
    let facts = facts(of: range)
    if facts.bars > 0, facts.bars == length { return .bar }
    if let limit = facts.furnitureLimit, length <= limit { return facts.namesContact ? .contact : .furniture }
    if holdsTelephone(range, named: facts.namesContact) { return .contact }
    if isOfCounters(range) { return .furniture }
    if facts.arrows > 1, facts.digits == 0, !facts.hasStop { return .navigation }
    if facts.hasStop { return .paragraph }
    if let field = label(at: range.lowerBound, before: range.upperBound) {
      switch field.kind {
      case .publisher, .author: return .byline
      case .date: return date(at: field.value, before: range.upperBound) != nil ? .byline : .short
      case .address: return .furniture
      }
    }
    if reporters(inLine: range) != nil { return .byline }
    if facts.bars >= 2, facts.digits == 0, bytes[range.lowerBound] != UInt8(ascii: "|") { return .links }
    return .short
  }

  private struct LineFacts {
    var hasStop = false
    var digits = 0
    var bars = 0
    var arrows = 0
    var namesContact = false
    var furnitureLimit: Int?
  }

  private func facts(of range: Range<Int>) -> LineFacts {
    var facts = LineFacts()
    for index in range {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      if byte < 0x80 {
        if isDigit(byte) { facts.digits += 1 }
        if byte == UInt8(ascii: "|") { facts.bars += 1 }
        if byte == UInt8(ascii: ">") { facts.arrows += 1 }
      } else if byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
        if ["»", "›", "\u{FF1E}"].contains(where: { starts($0, at: index) }) { facts.arrows += 1 }
      } else if byte == 0xE3, starts("。", at: index) {
        facts.hasStop = true
      }
      if let mark = Marks.inside.match(bytes, at: index, before: range.upperBound) {
        facts.furnitureLimit = max(facts.furnitureLimit ?? 0, mark.value)
      }
      if Marks.contact.match(bytes, at: index, before: range.upperBound) != nil { facts.namesContact = true }
    }
    if endsWithStop(range) { facts.hasStop = true }
    return facts
  }

  /// Whether a line ends with !?; in either width: inside a headline they are common.
  private func endsWithStop(_ range: Range<Int>) -> Bool {
    if [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(bytes[range.upperBound - 1]) { return true }
    guard range.count >= 3 else { return false }
    return ["\u{FF01}", "\u{FF1F}", "\u{FF1B}"].contains { starts($0, at: range.upperBound - 3) }
  }

  /// Whether a line breaks off with an ellipsis, as teasers do.
  func breaksOff(_ place: TextSpan) -> Bool {
    guard place.bytes.count >= 3 else { return false }
    return starts("...", at: place.bytes.upperBound - 3) || starts("…", at: place.bytes.upperBound - 3)
  }

  /// The length of a colon at a byte; 0 when there is none.
  func colon(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    return bytes[index] == UInt8(ascii: ":") ? 1 : starts("\u{FF1A}", at: index) ? 3 : 0
  }

  /// Whether a line opens a list of other articles.
  func opensRelated(_ range: Range<Int>) -> Bool {
    guard let mark = Marks.related.match(bytes, at: range.lowerBound, before: range.upperBound) else { return false }
    let rest = range.lowerBound + mark.length
    return rest == range.upperBound || rest + colon(at: rest) == range.upperBound
      || bytes[rest..<range.upperBound].allSatisfy { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }
  }

  /// A way through the site goes on with a space, a bar, an arrow or a colon, or ends there.
  private func leadsThroughSite(_ range: Range<Int>) -> Bool {
    guard let mark = Marks.navigation.match(bytes, at: range.lowerBound, before: range.upperBound) else { return false }
    let rest = range.lowerBound + mark.length
    return rest == range.upperBound || colon(at: rest) > 0 || space(at: rest, before: range.upperBound) > 0
      || [UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/")].contains(bytes[rest])
      || ["是", "»", "›", "·", ">"].contains { starts($0, at: rest) }
  }
}
