import ClaimAnalysis
import Foundation
import ClaimPresentation

/// Writes one HTML page with everything inside: styles, pictures, the script of the filters. Nothing is loaded.
struct Page {
  let document: Document
  private let labels: [Int: String]
  /// The figures that are marked in a text on the page.
  private let marks: Set<Figure>

  private struct Figure: Hashable {
    let source: Int
    let place: Int
  }

  /// Prepares a page.
  init(_ document: Document) {
    self.document = document
    labels = document.sourceLabels
    marks = Set(
      document.allBlocks.flatMap { block -> [Figure] in
        guard case .sourceText(let source) = block else { return [] }
        return source.marks.map { Figure(source: source.source, place: $0.place.lowerBound) }
      })
  }

  /// The whole page.
  var text: String {
    let title = XML.escape(document.title)
    return """
      <!DOCTYPE html>
      <html lang="\(document.language == .chinese ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="heshu">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(Self.style)
      \(Chart.style)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(document.language("跳到正文", "Skip to the text"))</a>
      <header><h1>\(title)</h1>\(byline)</header>
      \(contents)
      <main id="content">
      \(main)
      </main>
      <script>
      \(script)
      </script>
      </body>
      </html>

      """
  }

  private var byline: String {
    document.byline.isEmpty ? "" : "<p class=\"byline\">\(XML.escape(document.byline))</p>"
  }

  /// Links to the headings of level 2.
  private var contents: String {
    let links = document.blocks.enumerated().compactMap { index, block -> String? in
      guard case .heading(2, let text, let anchor) = block else { return nil }
      return "<li><a href=\"#\(XML.escape(anchor ?? "part-\(index)"))\">\(XML.escape(text))</a></li>"
    }
    guard links.count > 1 else { return "" }
    return "<nav aria-label=\"\(document.language("目录", "Contents"))\"><ul>\(links.joined())</ul></nav>"
  }

  private var main: String { write(document.blocks, in: "part") }

  private func write(_ blocks: [Document.Block], in part: String) -> String {
    blocks.enumerated().map { index, block in write(block, "\(part)-\(index)") }.joined(separator: "\n")
  }

  private func write(_ block: Document.Block, _ id: String) -> String {
    switch block {
    case .heading(3, let text, let anchor?) where text == anchor: "<div id=\"\(XML.escape(anchor))\"></div>"
    case .heading(let level, let text, let anchor):
      "<h\(level) id=\"\(XML.escape(anchor ?? id))\">\(XML.escape(text))</h\(level)>"
    case .paragraph(let inlines): "<p>\(line(inlines))</p>"
    case .list(let items): "<ul>\(items.map { "<li>\(line($0))</li>" }.joined())</ul>"
    case .quote(let words, let source):
      "<blockquote><p>\(line(words))</p><footer>— \(line(source))</footer></blockquote>"
    case .code(let text): "<pre tabindex=\"0\"><code>\(XML.escape(text))</code></pre>"
    case .table(let table): self.table(table, id)
    case .picture(let picture): self.picture(picture)
    case .sourceText(let source): sourceText(source)
    case .attachment(let words, let file):
      "<p>\(XML.escape(words))<a href=\"\(XML.escape(file))\" download>\(XML.escape(file))</a></p>"
    case .folded(let folded):
      """
      <details id="\(XML.escape(folded.anchor))"><summary>\(XML.escape(folded.title))</summary>
      \(write(folded.blocks, in: folded.anchor))
      </details>
      """
    }
  }

  /// A chart in two widths, of which the page shows the one that has room, and its values to take away.
  private func picture(_ picture: Document.Picture) -> String {
    let drawn = Chart.Width.allCases.map { picture.chart.inlineSVG(name: picture.name, $0) }.joined()
    let name = picture.name.replacing(".svg", with: ".csv")
    let values =
      "data:text/csv;charset=utf-8;base64," + Data(("\u{FEFF}" + picture.chart.csv).utf8).base64EncodedString()
    let words = document.language("数据（CSV）", "Data (CSV)")
    return """
      <figure>\(drawn)<figcaption><a download="\(XML.escape(name))" href="\(values)">\(words)</a></figcaption></figure>
      """
  }

  private func line(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): XML.escape(text)
      case .strong(let text): "<strong>\(XML.escape(text))</strong>"
      case .value(let text, let value): "<data value=\"\(value)\">\(XML.escape(text))</data>"
      case .reference(let source, let place):
        "<a class=\"reference\" href=\"#\(anchor(source, place))\">[\(labels[source] ?? "")]</a>"
      case .part(let words, let anchor): "<a href=\"#\(XML.escape(anchor))\">\(XML.escape(words))</a>"
      case .link(let words, let address):
        "<a href=\"\(XML.escape(address.text))\" rel=\"noopener noreferrer\">\(XML.escape(words))</a>"
      case .code(let text): "<code>\(XML.escape(text))</code>"
      case .caveat(let caveat): "<sup class=\"caveat\">\(XML.escape(caveat.rawValue))</sup>"
      case .lineBreak: "<br>"
      }
    }.joined()
  }

  /// The figure in the source's text where that is on the page, else the source.
  private func anchor(_ source: Int, _ place: Int?) -> String {
    guard let place, marks.contains(Figure(source: source, place: place)) else {
      return XML.escape(document.anchor(ofSource: source))
    }
    return figureAnchor(source, place)
  }

  private func figureAnchor(_ source: Int, _ place: Int) -> String {
    XML.escape("figure-" + (document.sourceAnchors[source] ?? "\(source)") + "-\(place)")
  }

  /// A table. One of records keeps its roles in words, since narrow pages show its rows as cards.
  private func table(_ table: Document.Table, _ id: String) -> String {
    let role = { (name: String) in table.isOfRecords ? " role=\"\(name)\"" : "" }
    let heads = table.heads.enumerated().map { column, head in
      "<th scope=\"col\"\(role("columnheader"))\(table.filters.contains(column) ? " data-filter" : "")>\(XML.escape(head))</th>"
    }
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { column, cell in
        guard column > 0 else {
          return
            "<th scope=\"row\"\(role("rowheader"))>\(table.isOfRecords ? "<div>\(line(cell))</div>" : line(cell))</th>"
        }
        let head = table.isOfRecords ? " data-head=\"\(XML.escape(table.heads[column]))\"" : ""
        return "<td\(role("cell"))\(head)>\(table.isOfRecords ? "<div>\(line(cell))</div>" : line(cell))</td>"
      }
      return "<tr\(role("row"))>\(cells.joined())</tr>"
    }
    let filters = table.filters.isEmpty ? "" : "<form class=\"filters\" data-for=\"\(XML.escape(id))\" hidden></form>\n"
    let kind = table.isOfRecords ? "records" : "grid"
    return """
      \(filters)<div class="scroll" tabindex="0" role="region" aria-label="\(XML.escape(table.caption))">
      <table id="\(XML.escape(id))" class="\(kind)"\(role("table"))>
      <caption>\(XML.escape(table.caption))</caption>
      <thead\(role("rowgroup"))><tr\(role("row"))>\(heads.joined())</tr></thead>
      <tbody\(role("rowgroup"))>
      \(rows.joined(separator: "\n"))
      </tbody></table></div>
      """
  }

  /// The text, folded away, with its figures marked.
  private func sourceText(_ source: Document.SourceText) -> String {
    let scalars = Array(source.text.unicodeScalars)
    var (result, position) = ("", 0)
    for mark in source.marks {
      let place = mark.place.clamped(to: position..<scalars.count)
      result += XML.escape(String(scalars[position..<place.lowerBound]))
      result += "<mark id=\"\(figureAnchor(source.source, mark.place.lowerBound))\" tabindex=\"0\""
      result += mark.isContested ? " class=\"contested\"" : ""
      result += " title=\"\(XML.escape(mark.note))\">\(XML.escape(String(scalars[place])))</mark>"
      position = place.upperBound
    }
    result += XML.escape(String(scalars[position...]))
    let summary = document.language("原文，标出\(source.marks.count)个数字", "The text, \(source.marks.count) figures marked")
    return "<details><summary>\(summary)</summary><div class=\"source\">\(result)</div></details>"
  }
}
