/// Why a document could not be read. Its description says what, where, and what to do.
public enum ReadingError: Error, Sendable, Hashable {
  /// No such path; the name of a similar one beside it, if there is any.
  case missing(path: String, similar: String?)
  /// The system refused, in its words.
  case unreadable(path: String, reason: String)
  /// No text in the document.
  case empty(path: String)
  /// A folder without a document that can be read.
  case nothingToRead(path: String)
  /// The byte, from the beginning of the document, that the encoding does not know.
  case undecodable(path: String, byte: Int, encoding: TextEncoding)
  /// A line that is not a JSON object, or without a usable `text`; lines count from 1.
  case badRecord(path: String, line: Int, reason: String)
}

extension ReadingError: CustomStringConvertible {
  /// One sentence for the reader of the answer.
  public var description: String {
    switch self {
    case .missing(let path, let similar):
      "there is no \(path)" + (similar.map { "; did you mean \($0)?" } ?? "; check the path.")
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason); check the file and its permissions."
    case .empty(let path): "\(path) is empty and was passed over; check that it is complete."
    case .nothingToRead(let path): "the folder \(path) holds no articles; name one with .txt, .md or .jsonl files."
    case .undecodable(let path, let byte, let encoding):
      "\(path) is not \(encoding.rawValue) from byte \(byte) on; check the file or its encoding."
    case .badRecord(let path, let line, let reason):
      "\(path):\(line) \(reason); the line was passed over, mend it and read again."
    }
  }
}
