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
    var claims: [SourcedClaim] = []
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, found in
        found.map { SourcedClaim($0, of: article) }
      } _: {
        claims += $0
      }
    }
    if failure == nil || !claims.isEmpty {
      try session.show(claims, format.format, ifEmpty: Message(en: "No figures found.", zh: "没有找到数字。"))
    }
    if let failure { throw failure }
  }

  /// JSON Lines leave as they are made.
  private func stream(in session: Session) throws {
    var waiting: [UInt8] = []
    let failure = failureOf {
      try session.forEachArticle(in: paths, reading) { article, claims in
        var json = JSONText()
        for claim in claims { json.claim(SourcedClaim(claim, of: article)) }
        return json.bytes
      } _: { bytes in
        waiting += bytes
        if waiting.count > 1 << 16 {
          try session.write(waiting)
          waiting.removeAll(keepingCapacity: true)
        }
      }
    }
    if !(failure is ReaderGone) { try session.write(waiting) }
    if let failure { throw failure }
  }
}
