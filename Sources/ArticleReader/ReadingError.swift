import ClaimModel

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
  public var message: Message {
    switch self {
    case .missing(let path, let similar):
      Message(en: "there is no \(path)", zh: "没有 \(path)")
        + (similar.map { Message(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
          ?? Message(en: "; check the path.", zh: "；请检查路径。"))
    case .unreadable(let path, let reason):
      Message(
        en: "\(path) cannot be read: \(reason); check the file and its permissions.",
        zh: "\(path) 读不了：\(reason)；请检查文件和权限。")
    case .broken(let path, let byte, let reason):
      Message(
        en: "\(path) cannot be read: its gzip data is \(reason) after \(byte) bytes of text; fetch the file again.",
        zh: "\(path) 读不了：解压到第 \(byte) 字节后 gzip 数据不对（\(reason)）；请重新下载。")
    case .empty(let path, nil):
      Message(
        en: "\(path) holds no text of an article and was passed over; check that it is complete.",
        zh: "\(path) 里没有正文，已跳过；请看看是否完整。")
    case .empty(let path, let line?):
      Message(
        en: "\(path):\(line) holds no text of an article; the line was passed over, mend it and read again.",
        zh: "\(path):\(line) 没有正文，这行已跳过；请改好再读。")
    case .nothingToRead(let path):
      Message(
        en: "the folder \(path) holds no articles; name one with .txt, .md, .html or .jsonl files.",
        zh: "目录 \(path) 里没有文章；请指有 .txt、.md、.html 或 .jsonl 文件的目录。")
    case .undecodable(let path, nil, let byte, let encoding):
      Message(
        en:
          "\(path) is not \(encoding.rawValue) from byte \(byte) on; check the file, or name its encoding with --encoding.",
        zh: "\(path) 从第 \(byte) 字节起不是 \(encoding.rawValue)；请检查文件，或用 --encoding 指明编码。")
    case .undecodable(let path, let line?, let byte, let encoding):
      Message(
        en: """
          \(path):\(line) is not \(encoding.rawValue) from byte \(byte) of the line on; the line was passed over, mend it \
          or name the encoding with --encoding.
          """, zh: "\(path):\(line) 从这行第 \(byte) 字节起不是 \(encoding.rawValue)，这行已跳过；请改好，或用 --encoding 指明编码。")
    case .badRecord(let path, let line, let reason):
      Message(
        en: "\(path):\(line) \(reason); the line was passed over, mend it and read again.",
        zh: "\(path):\(line) 不是可用的记录（\(reason)），这行已跳过；请改好再读。")
    }
  }

  /// The sentence in English.
  public var description: String { message.english }
}
