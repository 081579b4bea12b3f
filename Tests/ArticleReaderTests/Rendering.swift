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
