import ClaimModel

/// What a text says of itself between two lines at its beginning, `---` (YAML) or `+++` (TOML), as writers of Markdown
/// put it: `title: "…"`, `date = 2024-02-06`.
struct FrontMatter {
  /// Where the text proper begins.
  private(set) var end: Int
  /// Where the title stands.
  private(set) var title: Range<Int>?
  private(set) var publisher: String?
  private(set) var author: String?
  private(set) var url: String?
  private(set) var date: CalendarDate?
  /// How good the key is that gave the date, 0 the best.
  private var dateRank = Int.max

  /// Longer ones are none.
  private static let mostLines = 200

  /// Reads the front matter that begins at a byte; nil where there is none.
  init?(_ page: PageText, from start: Int) {
    let bytes = page.bytes
    func line(from start: Int) -> Range<Int> {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      return PageText.trim(bytes, start..<end)
    }
    let opening = line(from: start)
    guard opening.count == 3, let sign = ["---", "+++"].first(where: { page.starts($0, at: opening.lowerBound) }) else {
      return nil
    }
    end = start
    var (next, keys) = (opening.upperBound, 0)
    for _ in 0..<Self.mostLines {
      guard let newline = bytes[next...].firstIndex(of: 0x0A) else { return nil }
      let row = line(from: newline + 1)
      next = row.upperBound
      if row.count == 3, page.starts(sign, at: row.lowerBound) || page.starts("...", at: row.lowerBound) {
        guard keys > 0 else { return nil }
        end = row.upperBound
        return
      }
      if read(row, of: page, separator: sign == "---" ? ":" : "=") { keys += 1 }
    }
    return nil
  }

  /// Takes a line `key: value`; whether it is one.
  private mutating func read(_ row: Range<Int>, of page: PageText, separator: Character) -> Bool {
    guard let sign = separator.asciiValue, let cut = page.bytes[row].firstIndex(of: sign), cut > row.lowerBound,
      let key = page.string(row.lowerBound..<cut).withoutSpaceAround?.lowercased()
    else { return false }
    let value = unquoted(PageText.trim(page.bytes, cut + 1..<row.upperBound), in: page.bytes)
    guard !value.isEmpty, let field = Self.keys[key] else { return true }
    let words = page.string(value)
    switch field {
    case .title: title = title ?? value
    case .author: author = author ?? words
    case .publisher where isAddress(words): url = url ?? words
    case .publisher: publisher = publisher ?? words
    case .url: url = url ?? (isAddress(words) ? words : nil)
    case .date(let rank):
      guard rank < dateRank, let day = page.firstDate(in: value)?.day else { break }
      (date, dateRank) = (day, rank)
    }
    return true
  }

  private func isAddress(_ words: String) -> Bool { words.hasPrefix("http://") || words.hasPrefix("https://") }

  private func unquoted(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count >= 2, let first = bytes[range].first, first == 0x22 || first == 0x27,
      bytes[range.upperBound - 1] == first
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  private enum Field {
    case title, publisher, author, url
    /// A day, and how well the key says that it is the one of publication.
    case date(rank: Int)
  }

  private static let keys: [String: Field] = {
    let rows: [(Field, String)] = [
      (.title, "title 标题 headline"), (.publisher, "source publisher site 来源 媒体"), (.author, "author authors byline 作者"),
      (.url, "url link permalink canonical original 链接 网址"),
      (.date(rank: 0), "published publishdate publish_date pubdate date_published published_at 发布时间 发布日期"),
      (.date(rank: 1), "date 日期 时间"),
    ]
    let pairs = rows.flatMap { field, names in names.split(separator: " ").map { (String($0), field) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
