import ArgumentParser
import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation
import LineEditor

/// How many threads extract at once.
struct JobsOption: ParsableArguments {
  @Option(help: .init(en: "How many threads extract at once; without it, one a core.", zh: "同时用几个线程；不写就每核一个。"))
  var jobs: Int?

  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard count > 0 else { throw ValidationError(en: "--jobs takes a number from 1", zh: "--jobs 要写 1 以上的数") }
  }
}

/// What the reader is told of documents.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .customLong("encoding"),
    help: .init(
      en: "The encoding of the articles: utf-8, utf-16, gb18030 (gbk, gb2312) or big5; without it, each tells its own.",
      zh: "文章的编码：utf-8、utf-16、gb18030（gbk、gb2312）或 big5；不写则逐篇识别。"),
    completion: .list(names))
  var name: String?

  @Option(
    name: .customLong("field"),
    help: .init(
      en:
        "What records call a field: text=content; also html, id, title, url, date, publisher. The usual names are known.",
      zh: "记录里某个字段的名称，如 text=content；还有 html、id、title、url、date、publisher。常用的名称不必写。"))
  var fields: [String] = []
  @Flag(help: .init(en: "Refuse documents with damaged bytes.", zh: "有损坏字节的文件不读。")) var strict = false

  /// The names that completion offers.
  private static let names = ["utf-8", "utf-16", "gb18030", "gbk", "gb2312", "big5"]

  /// What the reader is told.
  var readingOptions: ReadingOptions {
    ReadingOptions(encoding: name.flatMap { TextEncoding(named: $0) }, fields: fieldNames, isStrict: strict)
  }

  private var fieldNames: [String: String] {
    let pairs = fields.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { _, last in last }
  }

  func validate() throws {
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, ReadingOptions.fieldNames.contains(String(parts[0])) else {
        throw ValidationError(
          en: "--field takes NAME=NAME, first one of \(ReadingOptions.fieldNames.joined(separator: ", "))",
          zh: "--field 要写 名称=名称，前一个是 \(ReadingOptions.fieldNames.joined(separator: "、")) 之一")
      }
    }
    guard let name, TextEncoding(named: name) == nil else { return }
    throw ValidationError(
      en: "--encoding knows no \(name): write one of \(Self.names.joined(separator: ", "))",
      zh: "--encoding 没有 \(name)：可以写 \(Self.names.joined(separator: "、"))")
  }
}

/// How articles are read.
struct ReadingArguments: ParsableArguments {
  @OptionGroup var jobs: JobsOption
  @OptionGroup var documents: DocumentOptions
  @OptionGroup var vocabulary: VocabularyOption
}

extension Session {
  /// How many bytes of articles one thread takes at a time.
  private static let batchSize = 1 << 18

  /// Hands what `render` makes of every article and its claims over, in the order of the input; `render` runs on
  /// several threads. Documents that cannot be read are told of, the rest goes on, and the command fails in the end.
  func forEachArticle<Product: Sendable>(
    in paths: [String], _ reading: ReadingArguments, render: @escaping @Sendable (Article, [Claim]) -> Product,
    _ body: @escaping (Product) throws -> Void
  ) throws {
    let extractor = ClaimExtractor(metrics: try reading.vocabulary.lexicon())
    let work = OrderedWork(jobs: reading.jobs.count) { (articles: [Article]) in
      articles.map { render($0, extractor.claims(in: $0)) }
    } receive: {
      try $0.forEach(body)
    }
    var failures = 0
    var batch: [Article] = []
    var size = 0
    try ArticleReader(options: reading.documents.readingOptions).forEachArticle(in: paths) { result in
      try Interrupts.check()
      switch result {
      case .success(let article):
        batch.append(article)
        size += article.text.utf8.count
        if size >= Self.batchSize {
          try work.submit(batch)
          (batch, size) = ([], 0)
        }
      case .failure(let error):
        complain(error.message)
        if !error.isNotice { failures += 1 }
      }
    }
    try work.submit(batch)
    try work.finish()
    if failures > 0 { throw CommandFailure.told }
  }
}
