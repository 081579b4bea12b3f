/// Why a document could not be read. Its description says what, where, and what to do.
public enum ReadingError: Error, Sendable, Hashable {
  /// No such path; the name of a similar one beside it, if there is any.
  case missing(path: String, similar: String?)
  /// The system refused, in its words.
  case unreadable(path: String, reason: String)
  /// Packed data that breaks off or is damaged, after so many bytes of what it packs.
  case broken(path: String, byte: Int, reason: String)
  /// No text of an article in the document, or in the line of it.
  case empty(path: String, line: Int?)
  /// A folder without a document that can be read.
  case nothingToRead(path: String)
  /// The byte, from the beginning of the document or of the line, that the encoding does not know.
  case undecodable(path: String, line: Int?, byte: Int, encoding: TextEncoding)
  /// A line that is not a JSON object, or without a usable `text` or `html`; lines count from 1.
  case badRecord(path: String, line: Int, reason: String)

  /// Whether the lines after can still be read.
  var isOfOneLine: Bool {
    switch self {
    case .badRecord, .undecodable(_, .some, _, _), .empty(_, .some): true
    default: false
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// One sentence for the reader of the answer.
  public var description: String {
    switch self {
    case .missing(let path, let similar):
      "there is no \(path)" + (similar.map { "; did you mean \($0)?" } ?? "; check the path.")
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason); check the file and its permissions."
    case .broken(let path, let byte, let reason):
      "\(path) cannot be read: its gzip data is \(reason) after \(byte) bytes of text; fetch the file again."
    case .empty(let path, nil): "\(path) holds no text of an article and was passed over; check that it is complete."
    case .empty(let path, let line?):
      "\(path):\(line) holds no text of an article; the line was passed over, mend it and read again."
    case .nothingToRead(let path):
      "the folder \(path) holds no articles; name one with .txt, .md, .html or .jsonl files."
    case .undecodable(let path, nil, let byte, let encoding):
      "\(path) is not \(encoding.rawValue) from byte \(byte) on; check the file, or name its encoding with --encoding."
    case .undecodable(let path, let line?, let byte, let encoding):
      "\(path):\(line) is not \(encoding.rawValue) from byte \(byte) of the line on; the line was passed over, mend it "
        + "or name the encoding with --encoding."
    case .badRecord(let path, let line, let reason):
      "\(path):\(line) \(reason); the line was passed over, mend it and read again."
    }
  }
}
