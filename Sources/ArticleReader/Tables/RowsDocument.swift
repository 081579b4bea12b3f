import ClaimModel

/// Rows of cells: an article a row where a column holds texts, else a statistical table.
struct RowsDocument {
  private(set) var articles: [Result<Article, ReadingError>] = []

  /// Reads CSV or TSV.
  init(_ bytes: [UInt8], path: String, options: ReadingOptions) {
    let encoding = options.encoding ?? TextEncoding(of: bytes[...])
    do throws(TextEncoding.UndecodableByte) {
      read(SeparatedValues.rows(try encoding.decode(bytes[...])), merged: [], path: path, options)
    } catch {
      articles = [.failure(.undecodable(path: path, line: nil, byte: error.offset, encoding: encoding))]
    }
  }

  /// Reads rows.
  init(_ rows: [[String]], merged: [MergedCells], path: String, options: ReadingOptions) {
    read(rows, merged: merged, path: path, options)
  }

  private mutating func read(
    _ rows: [[String]], merged: [MergedCells], path: String, _ options: ReadingOptions
  ) {
    if let header = rows.first, let columns = Self.textColumns(header, rows, options.fields) {
      readArticles(rows, columns, path: path, options)
    } else {
      let article = Article(id: path, html: StatisticalTable.html(rows, merged), known: KnownFields())
      articles = [article.stories.isEmpty ? .failure(.empty(path: path, line: nil)) : .success(article)]
    }
  }

  /// The names of the columns where one of them holds texts: as they are called, else the longest of sentences.
  private static func textColumns(_ header: [String], _ rows: [[String]], _ fields: [String: String]) -> [String]? {
    var names = header.map { $0.withoutSpaceAround ?? "" }
    let known = Set(ArticleRecord.Field.text.names + ArticleRecord.Field.html.names)
    if names.contains(where: { fields["text"] == $0 || fields["html"] == $0 || known.contains($0.lowercased()) }) {
      return names
    }
    let sample = rows.dropFirst().prefix(50)
    let lengths = names.indices.map { column in
      sample.map { column < $0.count && $0[column].contains("。") ? $0[column].count : 0 }.reduce(0, +)
    }
    guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), !sample.isEmpty,
      lengths[longest] >= sample.count * 20
    else { return nil }
    names[longest] = "text"
    return names
  }

  private mutating func readArticles(_ rows: [[String]], _ columns: [String], path: String, _ options: ReadingOptions) {
    for (index, row) in rows.enumerated().dropFirst() where row.contains(where: { !$0.isEmpty }) {
      let pairs = zip(columns, row).filter { !$0.0.isEmpty && !$0.1.isEmpty }.map { ($0.0, $0.1 as Any) }
      let record = try? ArticleRecord(Dictionary(pairs) { first, _ in first }, fields: options.fields)
      guard let record, record.holdsArticle else {
        articles.append(.failure(.empty(path: path, line: index + 1)))
        continue
      }
      let article = record.article(id: record.id.map { "\(path)/\($0)" } ?? "\(path):\(index + 1)")
      articles.append(article.stories.isEmpty ? .failure(.empty(path: path, line: index + 1)) : .success(article))
      if let date = record.badDate { articles.append(.failure(.badDate(path: path, line: index + 1, words: date))) }
    }
    if articles.isEmpty { articles = [.failure(.empty(path: path, line: nil))] }
  }
}

/// CSV and TSV (RFC 4180): cells in quotes may hold separators and line ends.
enum SeparatedValues {
  static func rows(_ text: String) -> [[String]] {
    let bytes = Array(text.utf8).drop { [0xEF, 0xBB, 0xBF].contains($0) }
    let separator = separator(of: bytes)
    var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    func end() { (row, cell) = (row + [String(decoding: cell, as: UTF8.self)], []) }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        guard byte == 0x22 else { cell.append(byte); continue }
        if index < bytes.endIndex, bytes[index] == 0x22 { cell.append(0x22); index += 1 } else { isQuoted = false }
      } else if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        end()
      } else if byte == 0x0A {
        end()
        rows.append(row)
        row = []
      } else if byte != 0x0D {
        cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      end()
      rows.append(row)
    }
    return rows
  }

  /// The one of tab, semicolon and comma that the first lines have most of.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let head = bytes.prefix(8192)
    return [0x09, 0x3B, 0x2C].max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? 0x2C
  }
}
