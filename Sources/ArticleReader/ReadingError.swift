import ClaimModel

/// Why a document could not be read. Its message says what, where, and what to do.
public enum ReadingError: Error, Sendable, Hashable {
  /// No such path; the name of a similar one beside it, if there is any.
  case missing(path: String, similar: String?)
  /// The system refused, in its words.
  case unreadable(path: String, reason: String)
  /// Packed data that breaks off or is damaged, after so many bytes of what it packs.
  case broken(path: String, byte: Int, isCut: Bool)
  /// More than a limit allows, in the document or in the line of it.
  case tooLarge(path: String, line: Int?, limit: ReadingLimits.Name, allowed: Int)
  /// Something in a folder that is no regular file: a pipe, a socket or a device.
  case noRegularFile(path: String)
  /// The reader was told to stop while it waited.
  case stopped(path: String)
  /// No text of an article in the document, or in the line of it.
  case empty(path: String, line: Int?)
  /// A folder without a document that can be read.
  case nothingToRead(path: String)
  /// The byte, from the beginning of the document or of the line, that the encoding does not know.
  case undecodable(path: String, line: Int?, byte: Int, encoding: TextEncoding)
  /// Bytes that are no text in any encoding, such as those of a picture or a PDF.
  case noText(path: String)
  /// Bytes that spell nothing in a document that was read all the same: the first of them, and how many.
  case damaged(path: String, line: Int?, byte: Int, count: Int, encoding: TextEncoding)
  /// Lines in another encoding than the rest, from a byte on; both were read.
  case twoEncodings(path: String, line: Int?, byte: Int, encoding: TextEncoding, other: TextEncoding)
  /// Text that was garbled before, or is in an encoding that is not read.
  case garbled(path: String, kind: GarbledKind)
  /// A date that cannot be read in a record that was read all the same.
  case badDate(path: String, line: Int, words: String)
  /// Claims where articles are expected.
  case claims(path: String)
  /// XML that is neither a page nor a feed.
  case unknownXML(path: String)
  /// A member of an archive, or a document, that is locked, leads out of the archive, or cannot be unpacked.
  case closed(path: String, fault: ClosedFault)
  /// What a folder or an archive holds and is not read: how many by the ends of their names.
  case passedOver(path: String, counts: [String: Int])
  /// A line that is no record of an article; lines count from 1.
  case badRecord(path: String, line: Int, fault: RecordFault)

  /// What is wrong with a line of JSON Lines.
  public enum RecordFault: Sendable, Hashable {
    /// The identifier is told where the line shows one.
    case notJSON(id: String?)
    case noObject
    case noText
    /// Its characters spell nothing in the encoding of the rest.
    case garbled
    /// The field is there and is no string.
    case noString(field: String)
  }

  /// Why a document or a member of an archive cannot be opened.
  public enum ClosedFault: Sendable, Hashable {
    case encrypted
    /// Its name has .. in it.
    case leadsOut
    /// What the library says.
    case damaged(String)
    /// The program that opens such documents is not installed.
    case noProgram(String)
  }

  /// What garbled a text.
  public enum GarbledKind: String, Sendable, Hashable {
    /// UTF-8 that was taken for GBK: 鍏ㄥ浗.
    case utf8AsGBK
    /// UTF-8 that was taken for Latin-1: å…¨å›½.
    case utf8AsLatin1
    /// An encoding of seven bits: HZ, ISO-2022.
    case sevenBits
    /// None of the encodings that are read spells words of it.
    case unknown
  }

  /// Whether the document was read all the same.
  public var isNotice: Bool {
    switch self {
    case .damaged, .twoEncodings, .badDate, .passedOver: true
    default: false
    }
  }

  /// The same of one line of a document, so that its others are read.
  func ofLine(_ line: Int) -> ReadingError {
    switch self {
    case .garbled(let path, _), .noText(let path): .badRecord(path: path, line: line, fault: .garbled)
    default: self
    }
  }

  /// Whether it is about one line, after which the others can still be read.
  public var isOfOneLine: Bool {
    switch self {
    case .badRecord, .undecodable(_, .some, _, _), .empty(_, .some), .tooLarge(_, .some, _, _): true
    default: false
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { message.english }

  /// One sentence for the reader of the answer.
  public var message: Message {
    switch self {
    case .missing(let path, let similar?):
      Message(en: "there is no \(path); did you mean \(similar)?", zh: "没有 \(path)；是不是 \(similar)？")
    case .missing(let path, nil): Message(en: "there is no \(path); check the path.", zh: "没有 \(path)；请检查路径。")
    case .unreadable(let path, let reason):
      Message(
        en: "\(path) cannot be read: \(reason); check the file and its permissions.",
        zh: "\(path) 读不了：\(reason)；请检查文件及其权限。")
    case .broken(let path, let byte, let isCut):
      Message(
        en: "\(path) cannot be read: its gzip data is \(isCut ? "incomplete" : "damaged") after \(byte) "
          + "\(byte == 1 ? "byte" : "bytes") of text; "
          + "fetch the file again.",
        zh: "\(path) 读不了：gzip 数据解出 \(byte) 字节后\(isCut ? "中断" : "损坏")；请重新取得文件。")
    case .tooLarge(let path, let line, let limit, let allowed):
      limit.words(of: line.map { "\(path):\($0)" } ?? path, allowed: allowed)
    case .noRegularFile(let path):
      Message(
        en: "\(path) is a pipe, a socket or a device and was passed over; name it itself to read it.",
        zh: "\(path) 是管道、套接字或设备，已跳过；要读请单独写出它。")
    case .stopped(let path): Message(en: "\(path) was not read to its end: interrupted.", zh: "\(path) 没有读完：已中断。")
    case .empty(let path, nil):
      Message(
        en: "\(path) holds no text of an article and was passed over; check that it is complete.",
        zh: "\(path) 里没有文章正文，已跳过；请检查文件是否完整。")
    case .empty(let path, let line?): passedOver(path, line, Message(en: "holds no text of an article", zh: "没有文章正文"))
    case .nothingToRead(let path):
      Message(
        en: "the folder \(path) holds no articles; name one with .txt, .md, .html or .jsonl files.",
        zh: "文件夹 \(path) 里没有文章；请指定含有 .txt、.md、.html 或 .jsonl 文件的文件夹。")
    case .undecodable(let path, nil, let byte, let encoding):
      Message(
        en: "\(path) is not \(encoding.rawValue) from byte \(byte) on; check the file, or name its encoding with "
          + "--encoding.",
        zh: "\(path) 从第 \(byte) 字节起不是 \(encoding.rawValue)；请检查文件，或用 --encoding 指明编码。")
    case .undecodable(let path, let line?, let byte, let encoding):
      Message(
        en: "\(path):\(line) is not \(encoding.rawValue) from byte \(byte) of the line on; the line was passed over, "
          + "mend it or name the encoding with --encoding.",
        zh: "\(path):\(line) 从该行第 \(byte) 字节起不是 \(encoding.rawValue)；已跳过该行，请修正，或用 --encoding 指明编码。")
    case .noText(let path):
      Message(
        en: "\(path) is no text and was passed over; save what it shows as .txt or .html and read that.",
        zh: "\(path) 不是文本，已跳过；请把它的内容另存为 .txt 或 .html 再读。")
    case .damaged(let path, let line, let byte, let count, let encoding):
      Message(
        en:
          "\(place(path, line)) was read, but \(count == 1 ? "one byte is" : "\(count) bytes are") damaged, the first at "
          + "byte \(byte) (no \(encoding.rawValue)); what its sentence says is left out, --strict refuses such files.",
        zh: "\(place(path, line)) 已读，但有 \(count) 个字节损坏，第一个在第 \(byte) 字节（不是 \(encoding.rawValue)）；"
          + "所在句子未采用，加 --strict 则拒读这类文件。")
    case .twoEncodings(let path, let line, let byte, let encoding, let other):
      Message(
        en: "\(place(path, line)) is written in two encodings: \(encoding.rawValue), and \(other.rawValue) from byte "
          + "\(byte) on; both were read.",
        zh: "\(place(path, line)) 混有两种编码：\(encoding.rawValue)，从第 \(byte) 字节起有 \(other.rawValue)；两种都已读。")
    case .closed(let path, let fault): fault.words(of: path)
    case .garbled(let path, let kind): kind.words(of: path)
    case .badDate(let path, let line, let words):
      Message(
        en: "\(path):\(line) was read without a date: \(words) names no day.",
        zh: "\(path):\(line) 已读，但没有日期：\(words) 不是某一天。")
    case .claims(let path):
      Message(
        en: "\(path) holds claims, no articles; take them in with: import --claims \(path)",
        zh: "\(path) 是抽取出的数字，不是文章；请用：import --claims \(path)")
    case .unknownXML(let path):
      Message(
        en:
          "\(path) is XML of another kind than RSS, Atom and XHTML and was passed over; save its articles as .txt, .html "
          + "or JSON Lines.",
        zh: "\(path) 是 RSS、Atom、XHTML 以外的 XML，已跳过；请把文章另存为 .txt、.html 或 JSON Lines。")
    case .passedOver(let path, let counts):
      Message(
        en: "\(path): \(counts.values.reduce(0, +)) \(counts.values.reduce(0, +) == 1 ? "file" : "files") passed over: "
          + Self.listed(counts, separator: ", "),
        zh: "\(path)：跳过 \(counts.values.reduce(0, +)) 个文件：" + Self.listed(counts, separator: "、"))
    case .badRecord(let path, let line, let fault): passedOver(path, line, fault.words)
    }
  }

  private func place(_ path: String, _ line: Int?) -> String { line.map { "\(path):\($0)" } ?? path }

  /// `2 .doc, 1 .rtf`.
  private static func listed(_ counts: [String: Int], separator: String) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
      .joined(separator: separator)
  }

  private func passedOver(_ path: String, _ line: Int, _ fault: Message) -> Message {
    Message(
      en: "\(path):\(line) \(fault.english); the line was passed over, mend it and read again.",
      zh: "\(path):\(line) \(fault.chinese)；已跳过该行，请修正后重读。")
  }
}

extension ReadingError.ClosedFault {
  fileprivate func words(of path: String) -> Message {
    switch self {
    case .encrypted:
      Message(
        en: "\(path) is encrypted and was passed over; save it without a password.", zh: "\(path) 已加密，已跳过；请去掉密码后另存。")
    case .leadsOut:
      Message(
        en: "\(path) has a name that leads out of its archive and was passed over; unpack it yourself.",
        zh: "\(path) 的路径指向归档之外，已跳过；请自行解压。")
    case .damaged(let words):
      Message(
        en: "\(path) cannot be read to its end: \(words); fetch the file again.", zh: "\(path) 没能读完：\(words)；请重新取得文件。")
    case .noProgram(let name):
      Message(
        en: "\(path) needs \(name), which is not installed; install poppler-utils, or save the document as text.",
        zh: "\(path) 需要 \(name)，但没有安装；请安装 poppler-utils，或把文件另存为文本。")
    }
  }
}

extension ReadingError.GarbledKind {
  fileprivate func words(of path: String) -> Message {
    switch self {
    case .utf8AsGBK:
      Message(
        en: "\(path) is garbled: UTF-8 that was taken for GBK; it was passed over, fetch it again as UTF-8.",
        zh: "\(path) 是乱码：UTF-8 被当成 GBK 读过；已跳过，请按 UTF-8 重新取得。")
    case .utf8AsLatin1:
      Message(
        en: "\(path) is garbled: UTF-8 that was taken for Latin-1; it was passed over, fetch it again as UTF-8.",
        zh: "\(path) 是乱码：UTF-8 被当成 Latin-1 读过；已跳过，请按 UTF-8 重新取得。")
    case .sevenBits:
      Message(
        en: "\(path) is in HZ or ISO-2022, which are not read; convert it to UTF-8.",
        zh: "\(path) 是 HZ 或 ISO-2022 编码，不能读；请转成 UTF-8。")
    case .unknown:
      Message(
        en: "the encoding of \(path) is unknown, no encoding that is read makes Chinese of it; convert it to UTF-8, or "
          + "name it with --encoding.",
        zh: "\(path) 的编码不明，已知的编码都读不出中文；请转成 UTF-8，或用 --encoding 指明。")
    }
  }
}

extension ReadingLimits.Name {
  fileprivate func words(of place: String, allowed: Int) -> Message {
    switch self {
    case .record:
      Message(
        en: "\(place) is longer than \(size(allowed)), no article, and was passed over; split it, or allow more with "
          + "--max-record.",
        zh: "\(place) 超过 \(size(allowed))，不像一篇文章，已跳过；请拆开，或用 --max-record 放宽。")
    case .text:
      Message(
        en: "\(place) has more than \(size(allowed)) of text, no article, and was passed over; split it, or allow more "
          + "with --max-text.",
        zh: "\(place) 的正文超过 \(size(allowed))，不像一篇文章，已跳过；请拆开，或用 --max-text 放宽。")
    case .unpacked:
      Message(
        en:
          "\(place) unpacks to more than \(size(allowed)), the rest was passed over; unpack it yourself, or allow more "
          + "with --max-unpacked.",
        zh: "\(place) 解压超过 \(size(allowed))，余下的已跳过；请自行解压，或用 --max-unpacked 放宽。")
    case .depth:
      Message(
        en: "\(place) stands in more than \(allowed) files inside each other and was passed over; unpack it yourself.",
        zh: "\(place) 的嵌套超过 \(allowed) 层，已跳过；请自行解压。")
    case .ratio:
      Message(
        en: "\(place) unpacks to more than \(allowed) times its size, the rest was passed over; unpack it yourself, or "
          + "allow more with --max-ratio.",
        zh: "\(place) 解压后超过原大小的 \(allowed) 倍，余下的已跳过；请自行解压，或用 --max-ratio 放宽。")
    }
  }

  private func size(_ bytes: Int) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")]
    return units.first { bytes % $0.0 == 0 }.map { "\(bytes / $0.0) \($0.1)" } ?? "\(bytes) B"
  }
}

extension ReadingError.RecordFault {
  fileprivate var words: Message {
    switch self {
    case .notJSON(nil): Message(en: "is not JSON", zh: "不是 JSON")
    case .notJSON(let id?): Message(en: "(id \(id)) is not JSON", zh: "（编号 \(id)）不是 JSON")
    case .noObject: Message(en: "is no JSON object", zh: "不是 JSON 对象")
    case .noText: Message(en: "has neither text nor html", zh: "既没有 text 也没有 html")
    case .garbled: Message(en: "is garbled or in another encoding", zh: "是乱码，或编码与别的行不同")
    case .noString(let field): Message(en: "\(field) is no string", zh: "的 \(field) 不是字符串")
    }
  }
}
