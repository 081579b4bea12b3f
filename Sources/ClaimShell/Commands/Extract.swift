import ArgumentParser
import ArticleReader
import ClaimModel
import ClaimStore

/// Prints the claims of articles without storing them.
struct Extract: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract",
      abstract: Message(en: "Print the claims of articles, without storing them.", zh: "抽取并显示文章里的数字，不入库。").text,
      aliases: ["抽取"])
  }
  static let examples = ["extract seeds/003_fa69439dd6a4a0b4.txt"]
  static let places = [CompletionPlace.path]

  @Argument(
    help: .init(en: "Files, folders, or - for the standard input.", zh: "文件、目录，或 -（标准输入）。"), completion: .file())
  var paths: [String]
  @OptionGroup var format: FormatOption
  @OptionGroup var reading: ReadingArguments
  @OptionGroup var streaming: StreamOptions
  @Option(
    name: .customLong("sentences"),
    help: .init(
      en: "apart: write each sentence once, as a record before its claims.", zh: "apart：每个句子只写一次，单独一条，放在它的数字前面。"))
  var sentences: SentencePlace = .inside

  func validate() throws {
    guard streaming.errors == nil && !streaming.flush && sentences == .inside || format.format == .jsonl else {
      throw ValidationError(
        en: "--errors, --flush and --sentences go with --format jsonl",
        zh: "--errors、--flush、--sentences 要和 --format jsonl 一起用")
    }
  }

  static var streams: Bool { true }

  func run(in session: Session) throws {
    if format.format == .jsonl { return try stream(in: session) }
    var stream = ClaimStream(format.format)
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, found in
        found.map { SourcedClaim($0, of: article) }
      } _: {
        for claim in $0 { try stream.add(claim) { try session.stream($0) } }
      }
    }
    if let claims = stream.claims, failure == nil || stream.count > 0 {
      try session.show(claims, format.format, ifEmpty: Message(en: "No figures found.", zh: "没有找到数字。"))
    } else if !(failure is ReaderGone) {
      try session.finish(&stream)
    }
    session.tellPassedOver()
    if stream.isCut {
      session.complain(
        Message(
          en: "these are the first \(ClaimStream.most) claims; write all of them with --format csv or jsonl",
          zh: "这是前 \(ClaimStream.most) 条；要全部请用 --format csv 或 jsonl"))
    }
    if let failure { throw failure }
  }

  /// JSON Lines leave as they are made.
  private func stream(in session: Session) throws {
    var waiting = JSONText()
    let send = { (bytes: [UInt8]) in try session.write(bytes) }
    let flush = {
      guard streaming.flush else { return try waiting.sendIfLong(send) }
      try send(waiting.bytes)
      waiting.clear()
    }
    let errors: ((ReadingError) throws -> Void)? = streaming.errors.map { _ in
      { error in
        waiting.error(ErrorLine(error))
        try flush()
      }
    }
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading, isLive: streaming.flush) { article, claims in
        RenderedClaims(claims, of: article, sentences: sentences)
      } telling: {
        if let errors { try errors($0) } else { session.complain($0.message) }
      } _: { rendered in
        try rendered.write(into: &waiting, send)
        try flush()
      }
    }
    if !(failure is ReaderGone) { try send(waiting.bytes) }
    session.tellPassedOver()
    if let failure { throw failure }
  }
}

extension SentencePlace: ExpressibleByArgument {}

/// The claims of an article as JSON Lines: the first of them written already, on any thread; of very many, which would
/// fill the memory with their sentences, the rest is written when it is their turn.
private struct RenderedClaims: Sendable {
  private let article: Article
  private var first: ClaimLines
  private let rest: ArraySlice<Claim>

  init(_ claims: [Claim], of article: Article, sentences: SentencePlace) {
    self.article = article
    first = ClaimLines(sentences: sentences)
    for claim in claims.prefix(1000) { first.add(SourcedClaim(claim, of: article)) }
    rest = claims.dropFirst(1000)
  }

  /// Appends the lines, and sends what is appended whenever it is enough.
  func write(into waiting: inout JSONText, _ send: ([UInt8]) throws -> Void) throws {
    waiting.append(first.text)
    try waiting.sendIfLong(send)
    var lines = first
    for claim in rest {
      lines.text.clear()
      lines.add(SourcedClaim(claim, of: article))
      waiting.append(lines.text)
      try waiting.sendIfLong(send)
    }
  }
}
