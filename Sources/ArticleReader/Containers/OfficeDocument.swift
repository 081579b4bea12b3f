import ClaimModel

/// A document of Word, Excel or OpenDocument in the making: the parts of its archive that hold words.
struct OfficeDocument {
  private var parts: [String: [UInt8]] = [:]

  /// Begins with the first file of an archive; nil where it is none of such a document.
  init?(firstMember member: Archive.Member) {
    let isOpenDocument =
      member.name == "mimetype" && member.bytes.starts(with: "application/vnd.oasis.opendocument".utf8)
    let isMarked = ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"].contains(member.name)
    let isPart = member.name.hasPrefix("word/") || member.name.hasPrefix("xl/")
    guard isOpenDocument || isMarked || isPart else { return nil }
  }

  /// Takes a part; whether it is one of the document.
  mutating func take(_ member: Archive.Member) -> Bool {
    let isWorksheet = member.name.hasPrefix("xl/worksheets/") && member.name.hasSuffix(".xml")
    if isWorksheet || Self.wanted.contains(member.name) { parts[member.name] = member.bytes }
    return true
  }

  private static let wanted = ["word/document.xml", "content.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]

  /// The articles of the document: the text, or a sheet each.
  func articles(path: String, options: ReadingOptions) -> [Result<Article, ReadingError>] {
    if let document = parts["word/document.xml"] ?? parts["content.xml"] {
      let article = Article(id: path, html: WordText.html(document), known: KnownFields())
      return [article.stories.isEmpty ? .failure(.empty(path: path, line: nil)) : .success(article)]
    }
    guard let book = parts["xl/workbook.xml"] else { return [.failure(.noText(path: path))] }
    let words = parts["xl/sharedStrings.xml"].map(Worksheet.sharedStrings) ?? []
    let names = Worksheet.names(inWorkbook: book)
    let sheets = parts.keys.filter { $0.hasPrefix("xl/worksheets/") }.sorted {
      ($0.utf8.count, $0) < ($1.utf8.count, $1)
    }
    let found = zip(sheets, names + Array(repeating: nil, count: max(0, sheets.count - names.count))).flatMap {
      sheet, name -> [Result<Article, ReadingError>] in
      guard let bytes = parts[sheet] else { return [] }
      let place = "\(path)/\(name ?? String(sheet.dropFirst(14).dropLast(4)))"
      let read = Worksheet(bytes, words)
      return RowsDocument(read.rows, merged: read.merged, path: place, options: options).articles
    }
    let read = found.filter { if case .failure(.empty) = $0 { false } else { true } }
    return read.isEmpty ? [.failure(.empty(path: path, line: nil))] : read
  }
}
