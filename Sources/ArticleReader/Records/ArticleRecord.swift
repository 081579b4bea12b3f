import ClaimModel
import Foundation

/// An object of JSON that holds an article, under the names that people give its fields.
struct ArticleRecord {
  var text: String?
  var html: String?
  var id: String?
  var known = KnownFields()
  /// What stands where a date is expected and is none.
  var badDate: String?

  /// What a record may say of its article.
  enum Field: String, CaseIterable, Sendable {
    case text, html, id, title, url, date, publisher

    /// The names that crawlers and databases give it, the best first, in lower case and without `_` and `-`.
    var names: [String] {
      switch self {
      case .text:
        [
          "text", "content", "body", "正文", "内容", "全文", "articlebody", "contenttext", "maincontent", "maintext",
          "fulltext",
          "articlecontent", "文章内容", "正文内容",
        ]
      case .html: ["html", "contenthtml", "htmlcontent", "rawhtml", "bodyhtml"]
      case .id: ["id", "_id", "docid", "articleid", "newsid", "uuid", "编号"]
      case .title: ["title", "标题", "headline", "题目", "新闻标题"]
      case .url: ["url", "link", "sourceurl", "网址", "链接", "原文链接"]
      case .date:
        [
          "date", "publishdate", "publisheddate", "pubdate", "datepublished", "publishtime", "publishedat",
          "publishedtime",
          "pubtime", "日期", "发布日期", "发布时间", "发表时间", "time", "时间",
        ]
      case .publisher: ["publisher", "source", "media", "site", "sitename", "来源", "媒体", "发布机构"]
      }
    }
  }

  /// The values of an object by the plain form of their names.
  private var values: [String: Any] = [:]

  /// Takes the fields of an object; `fields` says what the caller calls them.
  init(_ object: [String: Any], fields: [String: String]) throws(Fault) {
    for (name, value) in object { values[Self.plain(name)] = value }
    text = try string(.text, fields)
    html = try string(.html, fields)
    if html == nil, let words = text, Self.isPage(words) { (text, html) = (nil, words) }
    id = Self.name(values, fields, .id).flatMap { ($0 as? String) ?? ($0 as? NSNumber)?.stringValue }
    known.title = try string(.title, fields)?.withoutSpaceAround
    known.publisher = Self.name(values, fields, .publisher).flatMap { $0 as? String }?.withoutSpaceAround
    known.url = try string(.url, fields)
    switch Self.name(values, fields, .date) {
    case nil, is NSNull: break
    case let number as NSNumber: take(RecordDate(number: number.doubleValue), from: number.stringValue)
    case let words as String: if let words = words.withoutSpaceAround { take(RecordDate(words), from: words) }
    case let other?: badDate = String(describing: other)
    }
    values = [:]
  }

  /// A value that is no string where one is expected.
  struct Fault: Error {
    var field: String
  }

  private mutating func take(_ date: RecordDate?, from words: String) {
    known.date = date?.published
    if date == nil { badDate = words }
  }

  private func string(_ field: Field, _ fields: [String: String]) throws(Fault) -> String? {
    switch Self.name(values, fields, field) {
    case nil, is NSNull: return nil
    case let words as String: return words
    case let parts as [String]: return parts.joined(separator: "\n")
    default: throw Fault(field: field.rawValue)
    }
  }

  private static func name(_ values: [String: Any], _ fields: [String: String], _ field: Field) -> Any? {
    if let own = fields[field.rawValue] { return values[plain(own)] }
    return field.names.lazy.compactMap { values[$0] }.first
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "-" && ($0 != "_" || name.hasPrefix("_")) }
  }

  /// Whether words are a page or a piece of one.
  private static func isPage(_ words: String) -> Bool {
    guard words.utf8.contains(UInt8(ascii: "<")) else { return false }
    let opening = words.prefix(2000).lowercased()
    return ["<p", "<div", "<br", "<html", "<span", "<table", "<!doctype"].contains { opening.contains($0) }
      && words.contains(">")
  }

  /// Whether there is an article in the record.
  var holdsArticle: Bool { text != nil || html != nil }

  /// The article of the record; text goes before HTML, unless it is empty.
  func article(id: String) -> Article {
    if let text, html == nil || text.withoutSpaceAround != nil { return Article(id: id, laidOut: text, known: known) }
    return Article(id: id, html: html ?? "", known: known)
  }
}
