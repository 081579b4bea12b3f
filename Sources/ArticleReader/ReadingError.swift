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
      "找不到 \(path):" + (similar.map { "是不是 \($0)?" } ?? "请检查路径。")
    case .unreadable(let path, let reason): "无法读取 \(path):\(reason)。请检查文件和权限。"
    case .empty(let path): "\(path) 没有内容:已跳过,请检查文件是否完整。"
    case .nothingToRead(let path): "目录 \(path) 里没有可读的文章:请给出含 .txt、.md 或 .jsonl 文件的目录。"
    case .undecodable(let path, let byte, let encoding):
      "\(path) 第 \(byte) 字节起不是 \(encoding.rawValue):请指明编码或检查文件。"
    case .badRecord(let path, let line, let reason): "\(path):\(line) \(reason):已跳过这一行,请修正后重读。"
    }
  }
}
