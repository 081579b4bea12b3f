import ArgumentParser
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
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, claims in
        RenderedClaims(claims, of: article)
      } _: { rendered in
        try rendered.write(into: &waiting) { try session.write($0) }
      }
    }
    if !(failure is ReaderGone) { try session.write(waiting.bytes) }
    session.tellPassedOver()
    if let failure { throw failure }
  }
}

/// The claims of an article as JSON Lines: the first of them written already, on any thread; of very many, which would
/// fill the memory with their sentences, the rest is written when it is their turn.
private struct RenderedClaims: Sendable {
  private let article: Article
  private var first = JSONText()
  private let rest: ArraySlice<Claim>

  init(_ claims: [Claim], of article: Article) {
    self.article = article
    for claim in claims.prefix(1000) { first.claim(SourcedClaim(claim, of: article)) }
    rest = claims.dropFirst(1000)
  }

  /// Appends the lines, and sends what is appended whenever it is enough.
  func write(into waiting: inout JSONText, _ send: ([UInt8]) throws -> Void) throws {
    waiting.append(first)
    try waiting.sendIfLong(send)
    for claim in rest {
      waiting.claim(SourcedClaim(claim, of: article))
      try waiting.sendIfLong(send)
    }
  }
}
