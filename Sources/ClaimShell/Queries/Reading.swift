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

/// How articles are read.
struct ReadingArguments: ParsableArguments {
  @OptionGroup var jobs: JobsOption
  @OptionGroup var documents: DocumentOptions
  @Flag(
    help: .init(
      en: "Refuse documents with damaged bytes; exit with status 3 when a record was passed over.",
      zh: "有损坏字节的文件不读；有记录被跳过时以状态 3 退出。"))
  var strict = false
  @Option(
    name: .customLong("from"),
    help: .init(
      en: "jsonl: the input is an object of JSON a line, whatever its first lines look like.",
      zh: "jsonl：输入每行一个 JSON 对象，不看开头像什么。"))
  var form: RecordForm?
  @OptionGroup var vocabulary: VocabularyOption

  /// A reader that Ctrl-C stops while it waits; a live one takes what comes at once.
  func reader(isLive: Bool) -> ArticleReader {
    var reader = documents.reader(isStrict: strict)
    reader.options.isLive = isLive
    if form != nil { reader.options.format = .lines }
    return reader
  }
}

extension Session {
  /// Tells what was not read, after everything that was.
  func tellPassedOver() {
    passedOver.forEach(complain)
    passedOver = []
  }

  /// Hands what `render` makes of every article and its claims over, in the order of the input; `render` runs on
  /// several threads. Documents that cannot be read are told of, the rest goes on, and the command fails in the end; of
  /// records passed over a strict command makes the status 3. What was not tried is told of by `tellPassedOver`.
  func forEachArticle<Product: Sendable>(
    in paths: [String], _ reading: ReadingArguments, isLive: Bool = false,
    render: @escaping @Sendable (Article, [Claim]) -> Product,
    telling tell: ((ReadingError) throws -> Void)? = nil, _ body: @escaping (Product) throws -> Void
  ) throws {
    let extractor = ClaimExtractor(metrics: try reading.vocabulary.lexicon())
    var (failures, recordsPassedOver) = (0, 0)
    let work = OrderedWork(jobs: reading.jobs.count) { (results: [Result<Article, ReadingError>]) in
      results.map { $0.map { render($0, extractor.claims(in: $0)) } }
    } receive: { results in
      for result in results {
        switch result {
        case .success(let product): try body(product)
        case .failure(.passedOver(let path, let counts)):
          self.passedOver.append(ReadingError.passedOver(path: path, counts: counts).message)
        case .failure(let error):
          if let tell { try tell(error) } else { self.complain(error.message) }
          if error.isOfOneLine { recordsPassedOver += 1 } else if !error.isHarmless { failures += 1 }
        }
      }
    }
    var batch = ArticleBatch()
    let submit = {
      try work.submit(batch.results)
      batch = ArticleBatch()
    }
    try reading.reader(isLive: isLive).forEachArticle(in: paths) { result in
      try Interrupts.check()
      let isLong = result.size >= ArticleBatch.capacity
      // Its claims may fill much of the memory: nothing else is under way meanwhile.
      if isLong {
        try submit()
        try work.finish()
      }
      batch.add(result)
      if isLong || isLive || batch.isFull { try submit() }
      if isLong || isLive { try work.finish() }
    }
    try submit()
    try work.finish()
    if failures > 0 { throw CommandFailure.told }
    if recordsPassedOver > 0, reading.strict { throw RecordsPassedOver() }
  }
}

/// What one thread takes at a time: articles, and between them what could not be read, so that both are told in order.
private struct ArticleBatch {
  private(set) var results: [Result<Article, ReadingError>] = []
  private var size = 0

  /// How many bytes of articles it holds.
  static let capacity = 1 << 18

  var isFull: Bool { size >= Self.capacity }

  mutating func add(_ result: Result<Article, ReadingError>) {
    results.append(result)
    size += result.size
  }
}

extension Result<Article, ReadingError> {
  /// About how many bytes it takes.
  fileprivate var size: Int { (try? get().text.utf8.count) ?? 256 }
}

extension ReadingError {
  /// Whether it is no failure: the document was read all the same, or there was nothing to read.
  var isHarmless: Bool {
    if case .empty(path: "-", line: nil) = self { return true }
    return isNotice
  }
}
