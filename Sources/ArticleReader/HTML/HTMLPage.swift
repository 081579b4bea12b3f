import ClaimModel

/// The text of a page as a reader sees it, and what its head says.
struct HTMLPage {
  let text: PageText
  let facts: HTMLFacts

  /// Reads a page; `title` is the headline where the caller knows it.
  init(_ html: String, title: String? = nil) {
    var html = html
    var builder = HTMLPageBuilder()
    html.withUTF8 { HTMLParser.parse($0, into: &builder) }
    builder.finish()
    if !builder.text.holdsSentences, let body = builder.facts.body ?? PageData.body(in: html) {
      builder.append(paragraphs: body)
    }
    let isMarginal = Self.marginalLines(of: builder)
    let title = HTMLTitle.find(in: builder, isArticle: { !isMarginal[$0] }, stated: title)
    let headline: Int? = if case .line(let line)? = title { line } else { nil }
    let body = HTMLBody(builder, isMarginal: isMarginal, headline: headline)
    var writer = HTMLTextWriter(builder, isMarginal: isMarginal, title: title, body: body)
    var text = writer.write()
    text.omit(bytes: TextMarks(text.bytes, isMarkdown: false).omitted)
    text.omitDamage()
    text.joinLines(acrossPages: false)
    self.text = text
    facts = builder.facts
  }

  /// Which lines stand beside the article: what likely does so counts as the article if it holds most of the rest.
  private static func marginalLines(of builder: HTMLPageBuilder) -> [Bool] {
    let lines = builder.text.lines
    let certain = isCovered(builder.margins.filter { $0.kind == .certain }.map(\.lines), count: lines.count)
    var words = [0]
    for (line, isCertain) in zip(lines, certain) {
      words.append((words.last ?? 0) + (isCertain ? 0 : line.place.count - line.linked))
    }
    let likely = builder.margins.filter { margin in
      let held = words[margin.lines.upperBound] - words[margin.lines.lowerBound]
      return margin.kind == .certain || held * 4 < 3 * words[lines.count] || held == 0
    }
    return isCovered(likely.map(\.lines), count: lines.count)
  }

  private static func isCovered(_ ranges: [Range<Int>], count: Int) -> [Bool] {
    var steps = Array(repeating: 0, count: count + 1)
    for range in ranges {
      steps[range.lowerBound] += 1
      steps[range.upperBound] -= 1
    }
    var depth = 0
    return steps.prefix(count).map { step in
      depth += step
      return depth > 0
    }
  }
}
