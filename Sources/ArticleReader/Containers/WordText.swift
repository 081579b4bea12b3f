/// The text of Word (WordprocessingML) and OpenDocument as HTML: paragraphs, headings, tables; without what is deleted or
/// struck out, notes and comments.
enum WordText {
  static func html(_ bytes: [UInt8]) -> String {
    guard var events = XMLEvents(bytes) else { return "" }
    var writer = Writer()
    while let event = events.next() {
      switch event {
      case .start(let name): writer.begin(name, events.attributes())
      case .text(let words): writer.add(words)
      case .end(let name): writer.end(name)
      }
    }
    return writer.html
  }

  private struct Writer {
    var html = ""
    private var skipped = 0
    private var isStruck = false
    private var isRaised = false
    /// Whether text stands in elements of their own, as in Word.
    private var isInText = false
    private var isWord = true
    private var open: [String] = []
    private var tables: [[[Cell]]] = []

    private struct Cell {
      var start: String.Index
      var columns: Int
      var rows: Int
      /// Whether it belongs to the cell above.
      var continues = false
      var words = ""
    }

    /// What shows no words of the text.
    private static let unseen: Set<String> = [
      "del", "moveFrom", "Fallback", "tracked-changes", "note", "annotation", "instrText", "delText", "styles",
      "automatic-styles", "font-face-decls", "scripts",
    ]

    mutating func begin(_ name: String, _ attributes: [String: String]) {
      if skipped > 0 || Self.unseen.contains(name) {
        skipped += 1
        return
      }
      switch name {
      case "document-content": isWord = false
      case "p", "h":
        let isHeadline = name == "h" && attributes["outline-level"] == "1"
        open.append(isHeadline ? "h1" : name == "h" ? "h2" : "p")
        if tables.isEmpty { html += "<\(open[open.count - 1])>" }
      case "pStyle" where ["Title", "Heading1"].contains(attributes["val"] ?? "") && html.hasSuffix("<p>"):
        html = html.dropLast(3) + "<h1>"
        open[open.count - 1] = "h1"
      case "r": (isStruck, isRaised) = (false, false)
      case "strike", "dstrike": isStruck = !["0", "false"].contains(attributes["val"] ?? "")
      case "vertAlign": isRaised = attributes["val"] == "superscript"
      case "t": isInText = true
      case "tab", "s": html += " "
      case "br", "cr", "line-break": html += tables.isEmpty ? "<br>" : " "
      case "tbl", "table": tables.append([])
      case "tr", "table-row": if !tables.isEmpty { tables[tables.count - 1].append([]) }
      case "tc", "table-cell", "covered-table-cell":
        guard let table = tables.indices.last, let row = tables[table].indices.last else { return }
        tables[table][row].append(
          Cell(
            start: html.endIndex, columns: Int(attributes["number-columns-spanned"] ?? "") ?? 1,
            rows: Int(attributes["number-rows-spanned"] ?? "") ?? 1, continues: name == "covered-table-cell"))
      case "gridSpan": changeCell { $0.columns = Int(attributes["val"] ?? "") ?? 1 }
      case "vMerge": if attributes["val"] != "restart" { changeCell { $0.continues = true } }
      default: break
      }
    }

    mutating func add(_ words: String) {
      guard skipped == 0, isWord ? isInText && !isStruck : !open.isEmpty else { return }
      let plain = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      html += isRaised ? "<sup>\(plain)</sup>" : plain
    }

    mutating func end(_ name: String) {
      if skipped > 0 {
        skipped -= 1
        return
      }
      switch name {
      case "p", "h":
        guard let tag = open.popLast() else { return }
        html += tables.isEmpty ? "</\(tag)>\n" : " "
      case "t": isInText = false
      case "tc", "table-cell", "covered-table-cell":
        let text = html
        changeCell { cell in cell.words = String(text[cell.start...]) }
        if let cell = tables.last?.last?.last { html = String(html[..<cell.start]) }
      case "tbl", "table":
        if let rows = tables.popLast() { html += Self.html(rows) }
      default: break
      }
    }

    private mutating func changeCell(_ change: (inout Cell) -> Void) {
      guard let table = tables.indices.last, let row = tables[table].indices.last,
        let cell = tables[table][row].indices.last
      else { return }
      change(&tables[table][row][cell])
    }

    /// A table; in Word a cell that goes on below says so there.
    private static func html(_ rows: [[Cell]]) -> String {
      var html = "<table>"
      for (index, row) in rows.enumerated() {
        html += "<tr>"
        var column = 0
        for cell in row {
          defer { column += cell.columns }
          guard !cell.continues else { continue }
          var span = cell.rows
          while index + span < rows.count, Self.cell(rows[index + span], at: column)?.continues == true { span += 1 }
          html += "<td colspan=\(cell.columns) rowspan=\(span)>\(cell.words)</td>"
        }
        html += "</tr>"
      }
      return html + "</table>\n"
    }

    private static func cell(_ row: [Cell], at column: Int) -> Cell? {
      var place = 0
      for cell in row {
        if place == column { return cell }
        place += cell.columns
      }
      return nil
    }
  }
}
