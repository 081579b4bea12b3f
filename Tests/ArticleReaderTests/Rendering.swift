import ArticleReader
import ClaimModel

/// An article as text: one line a story, then one line a part, with the words at its bytes.
func render(_ article: Article) -> String {
  let scalars = Array(article.text.unicodeScalars)
  return article.stories.map { story in
    let head = [story.kind.rawValue, story.title ?? "-", story.date.map { "\($0.day) \($0.source)" } ?? "-"]
    let parts = story.parts.map { part -> String in
      let bytes = String(decoding: Array(article.text.utf8)[part.place.bytes], as: UTF8.self)
      var byScalars = String.UnicodeScalarView()
      byScalars.append(contentsOf: scalars[part.place.scalars])
      let agrees = bytes == String(byScalars) ? "" : " ≠ \(String(byScalars))"
      return "  \(part.role): " + bytes.split(separator: "\n").joined(separator: "⏎") + agrees
    }
    return ([head.joined(separator: " | ")] + parts).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// The stories of a text, as text.
func stories(_ text: String) -> String {
  render(ArticleReader().article(id: "test", text: text))
}

/// The stories of a page of HTML, as text.
func stories(html: String) -> String {
  render(ArticleReader().article(id: "test", html: html))
}

/// The tables of an article: the caption, then a line for each cell with its headings.
func renderedTables(_ article: Article) -> String {
  let bytes = Array(article.text.utf8)
  let scalars = Array(article.text.unicodeScalars)
  func words(_ place: TextSpan) -> String {
    var byScalars = String.UnicodeScalarView()
    byScalars.append(contentsOf: scalars[place.scalars])
    let byBytes = String(decoding: bytes[place.bytes], as: UTF8.self)
    return byBytes == String(byScalars) ? byBytes : "\(byBytes) ≠ \(byScalars)"
  }
  return article.stories.flatMap(\.tables).map { table in
    let caption = table.caption.map { words($0).split(separator: "\n").joined(separator: "⏎") } ?? "-"
    let cells = table.cells.map { cell in
      let heads = [cell.rowHeadings, cell.columnHeadings].map { $0.map(words).joined(separator: " › ") }
      return "  \(words(cell.place)): \(heads[0]) | \(heads[1])"
    }
    return ([caption] + cells).joined(separator: "\n")
  }.joined(separator: "\n")
}
