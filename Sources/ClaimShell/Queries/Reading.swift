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
  @Flag(help: .init(en: "Refuse documents with damaged bytes.", zh: "有损坏字节的文件不读。")) var strict = false
  @OptionGroup var vocabulary: VocabularyOption
}

extension Session {
  /// Tells what was not read, after everything that was.
  func tellPassedOver() {
    passedOver.forEach(complain)
    passedOver = []
  }

  /// How many bytes of articles one thread takes at a time.
  private static let batchSize = 1 << 18

  /// Hands what `render` makes of every article and its claims over, in the order of the input; `render` runs on
  /// several threads. Documents that cannot be read are told of, the rest goes on, and the command fails in the end; what
  /// was not tried is told of by `tellPassedOver`.
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
    try reading.documents.reader(isStrict: reading.strict).forEachArticle(in: paths) { result in
      try Interrupts.check()
      switch result {
      case .success(let article):
        let isLong = article.text.utf8.count >= Self.batchSize
        // Its claims may fill much of the memory: nothing else is under way meanwhile.
        if isLong {
          try work.submit(batch)
          (batch, size) = ([], 0)
          try work.finish()
        }
        batch.append(article)
        size += article.text.utf8.count
        if isLong || size >= Self.batchSize {
          try work.submit(batch)
          (batch, size) = ([], 0)
          if isLong { try work.finish() }
        }
      case .failure(let error):
        if case .passedOver = error {
          self.passedOver.append(error.message)
          return
        }
        complain(error.message)
        if !error.isNotice { failures += 1 }
      }
    }
    try work.submit(batch)
    try work.finish()
    if failures > 0 { throw CommandFailure.told }
  }
}
