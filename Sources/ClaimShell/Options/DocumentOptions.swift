import ArgumentParser
import ArticleReader
import ClaimModel
import ClaimPresentation
import LineEditor

/// How documents are read: how they spell characters, how large they may be, and what records call their fields.
struct DocumentOptions: ParsableArguments {
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var limits: LimitOptions
  @OptionGroup var records: RecordOptions
  @OptionGroup var publication: PublicationOptions

  /// A reader that Ctrl-C stops while it waits for a pipe; a strict one refuses documents with damaged bytes.
  func reader(isStrict: Bool = false) -> ArticleReader {
    let options = ReadingOptions(
      encoding: encoding.encoding, fields: records.names, isStrict: isStrict, limits: limits.limits,
      date: publication.date, publisher: publication.publisher)
    return ArticleReader(options: options) { Interrupts.isPending }
  }

  /// The one article of a draft; what is good to know of it is told.
  func draft(_ path: String, in session: Session) throws -> Article {
    let articles = try drafts(path, in: session)
    guard let article = articles.first, articles.count == 1 else {
      throw CommandFailure(
        en: "\(path) holds \(articles.count) articles; name the file of one draft",
        zh: "\(path) 里有 \(articles.count) 篇文章；请给一篇文稿的文件", at: path)
    }
    return article
  }

  /// The articles of a draft, or of a file of many.
  func drafts(_ path: String, in session: Session) throws -> [Article] {
    var articles: [Article] = []
    try reader().forEachArticle(in: [path]) { result in
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error) where error.isNotice: session.complain(error.message)
      case .failure(let error): throw CommandFailure(error.message, at: path)
      }
    }
    return articles
  }
}

/// How the bytes of articles spell characters.
struct EncodingOption: ParsableArguments {
  @Option(
    name: .customLong("encoding"),
    help: .init(
      en: "The encoding of the articles: utf-8, utf-16, gb18030 (gbk, gb2312) or big5; without it, each tells its own.",
      zh: "文章的编码：utf-8、utf-16、gb18030（gbk、gb2312）或 big5；不写则逐篇识别。"),
    completion: .list(names))
  var name: String?

  /// The names that completion offers.
  private static let names = ["utf-8", "utf-16", "gb18030", "gbk", "gb2312", "big5"]

  /// What the reader is told.
  var encoding: TextEncoding? { name.flatMap { TextEncoding(named: $0) } }

  func validate() throws {
    guard let name, TextEncoding(named: name) == nil else { return }
    throw ValidationError(
      en: "--encoding knows no \(name): write one of \(Self.names.joined(separator: ", "))",
      zh: "--encoding 没有 \(name)：可以写 \(Self.names.joined(separator: "、"))")
  }
}

/// How large documents may be.
struct LimitOptions: ParsableArguments {
  @Option(
    help: .init(
      en: "The longest document, or line of JSON Lines, that is read: 500K, 8M, 1G. (default: 8M)",
      zh: "一篇文章（或 JSON Lines 的一行）最长多少：500K、8M、1G（默认 8M）。"), transform: ByteCount.init)
  var maxRecord: ByteCount?
  @Option(
    help: .init(en: "The longest text of an article that is read. (default: 2M)", zh: "一篇文章的正文最长多少（默认 2M）。"),
    transform: ByteCount.init)
  var maxText: ByteCount?
  @Option(
    help: .init(en: "How much a packed file may unpack to. (default: 4G)", zh: "压缩文件最多解出多少（默认 4G）。"),
    transform: ByteCount.init)
  var maxUnpacked: ByteCount?
  @Option(
    help: .init(en: "How many times its size a packed file may unpack to. (default: 200)", zh: "压缩文件最多解成原来的几倍（默认 200）。")
  )
  var maxRatio: Int?

  /// The limits, where none is given those of the reader.
  var limits: ReadingLimits {
    var limits = ReadingLimits()
    if let maxRecord { limits.record = maxRecord.bytes }
    if let maxText { limits.text = maxText.bytes }
    if let maxUnpacked { limits.unpacked = maxUnpacked.bytes }
    if let maxRatio { limits.ratio = maxRatio }
    return limits
  }

  func validate() throws {
    guard maxRatio.map({ $0 > 0 }) ?? true else {
      throw ValidationError(en: "--max-ratio takes a number from 1", zh: "--max-ratio 要写 1 以上的数")
    }
  }
}

/// A number of bytes as people write it: 4096, 500K, 8M, 1G.
struct ByteCount: Sendable, Hashable {
  let bytes: Int

  init(_ text: String) throws {
    let unit = ["K": 10, "M": 20, "G": 30][text.last?.uppercased() ?? ""]
    let number = Int(unit == nil ? text[...] : text.dropLast())
    guard let number, number > 0, number <= Int.max >> 30 else {
      throw ValidationError(
        en: "write a number of bytes such as 500K, 8M or 1G", zh: "写字节数，如 500K、8M、1G")
    }
    bytes = number << (unit ?? 0)
  }
}
