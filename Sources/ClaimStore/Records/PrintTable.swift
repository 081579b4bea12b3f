/// Which articles have a print, in memory: a large import finds copies by it, before the index is made.
struct PrintTable {
  /// Most prints are of one article.
  private var first: [Int64: Int64] = [:]
  private var others: [Int64: [Int64]] = [:]

  /// How many articles of a print are asked for: those of sentences that everybody prints are endless.
  static let limit = 8

  /// Notes that an article has a print. Articles come in the order of their numbers.
  mutating func insert(_ print: Int64, of article: Int64) {
    guard first[print] != nil else {
      first[print] = article
      return
    }
    if others[print, default: []].count < Self.limit - 1 { others[print, default: []].append(article) }
  }

  /// The first articles that have a print.
  func articles(with print: Int64) -> [Int64] {
    guard let first = first[print] else { return [] }
    return [first] + (others[print] ?? [])
  }
}
