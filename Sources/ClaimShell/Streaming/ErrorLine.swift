import ArticleReader
import ClaimModel
import ClaimStore

/// Something that could not be read, as a record for programs.
struct ErrorLine: Sendable {
  /// The identifier of the record, where it is known.
  var id: String?
  /// The document, or `-`.
  var doc: String
  /// The line, from 1; nil where it is about the whole document.
  var line: Int?
  /// A stable word for what is wrong.
  var code: String
  /// What is wrong and what to do.
  var sentence: Message
}

extension ErrorLine {
  init(_ error: ReadingError) {
    self.init(id: error.id, doc: error.path, line: error.line, code: error.code, sentence: error.message)
  }
}

extension JSONText {
  /// Appends an error as one JSON object and a line end.
  mutating func error(_ line: ErrorLine) {
    raw("{\"record\":\"error\",\"version\":")
    number(RecordSchema.version)
    raw(",\"id\":")
    string(line.id)
    raw(",\"doc\":")
    string(line.doc)
    raw(",\"line\":")
    if let number = line.line { self.number(number) } else { raw("null") }
    raw(",\"code\":")
    string(line.code)
    raw(",\"sentence\":")
    string(line.sentence.text)
    raw("}\n")
  }
}
