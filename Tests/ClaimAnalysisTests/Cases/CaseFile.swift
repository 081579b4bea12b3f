import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import Foundation

/// Small made-up articles with the verdict that a careful reader would give.
///
///     == name
///     a 2024-01-25《headline》: text
///     ? a statement to check, or ~ the figure to trace
///     -> verdict and words that its finding must have, or silent
struct Case: Sendable, CustomStringConvertible {
  var name: String
  var articles: [Article] = []
  var statement: String?
  var figure: String?
  var expected: [String] = []

  var description: String { name }

  /// The claims of the articles.
  var claims: [SourcedClaim] {
    articles.flatMap { article in
      ClaimExtractor().claims(in: article).map { SourcedClaim(doc: article.id, published: article.date, claim: $0) }
    }
  }
}

extension Case {
  /// The cases of a file beside this one.
  static func all(in name: String) -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name + ".txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var cases: [Case] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("== ") {
        cases.append(Case(name: String(line.dropFirst(3))))
      } else if !cases.isEmpty {
        cases[cases.count - 1].read(line)
      }
    }
    return cases
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("? ") {
      statement = String(line.dropFirst(2))
    } else if line.hasPrefix("~ ") {
      figure = String(line.dropFirst(2))
    } else if line.hasPrefix("-> ") {
      expected = line.dropFirst(3).split(separator: " ").map(String.init)
    } else if let colon = line.firstIndex(of: ":") {
      let head = line[..<colon]
      let title = head.firstIndex(of: "《").map { head[head.index(after: $0)...].dropLast() }
      let words = head.prefix { $0 != "《" }.split(separator: " ")
      guard words.count == 2, let day = CalendarDate(iso8601: words[1]) else { return }
      let text = line[line.index(after: colon)...].trimmingPrefix(while: { $0 == " " })
      articles.append(.made(String(words[0]), day, title: title.map(String.init), text: String(text)))
    }
  }
}

extension Article {
  /// An article with its headline, if any, on a line of its own.
  fileprivate static func made(_ id: String, _ day: CalendarDate, title: String?, text: String) -> Article {
    let date = PublicationDate(day, source: .stated)
    guard let title else { return Article(id: id, text: text, date: date) }
    let whole = title + "\n" + text
    var article = Article(id: id, text: whole, title: title, date: date)
    let (scalars, bytes) = (title.unicodeScalars.count, title.utf8.count)
    let headline = TextSpan(scalars: 0..<scalars, bytes: 0..<bytes)
    let body = TextSpan(
      scalars: scalars + 1..<whole.unicodeScalars.count, bytes: bytes + 1..<whole.utf8.count)
    article.stories = [
      Story(kind: .main, title: title, date: date, parts: [Story.Part(.headline, headline), Story.Part(.body, body)])
    ]
    return article
  }
}

extension Article {
  /// The article with other words in the place of a figure.
  func replacing(_ figure: Mention, by text: String) -> Article {
    let scalars = Array(self.text.unicodeScalars)
    let place = figure.place.scalars
    let words =
      String(String.UnicodeScalarView(scalars[..<place.lowerBound])) + text
      + String(String.UnicodeScalarView(scalars[place.upperBound...]))
    return Article(id: id, text: words, date: date)
  }
}

extension String {
  /// The figure with its second digit changed, or with 万 for 亿; nil when it has neither.
  func with(_ slip: String) -> String? {
    if slip == "万" { return hasSuffix("亿元") && !contains("万") ? replacing("亿元", with: "万元") : nil }
    let digits = indices.filter { self[$0].isNumber && self[$0].isASCII }
    guard digits.count > 2, let digit = self[digits[1]].wholeNumberValue else { return nil }
    return replacingCharacters(in: digits[1]...digits[1], with: String((digit + 4) % 10))
  }
}
