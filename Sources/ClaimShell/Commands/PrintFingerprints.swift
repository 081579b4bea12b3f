import ArgumentParser
import ArticleReader
import ClaimModel
import ClaimStore

/// Prints by what copies of articles are known.
struct PrintFingerprints: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fingerprint",
      abstract: Message(
        en: "Print by what copies of articles are known, without a store: hashes of the text and its sentences.",
        zh: "不用库，输出认出重复文章的指纹：全文与各句的散列。"
      ).text, aliases: ["指纹"])
  }
  static let examples = ["fingerprint seeds"]
  static let places = [CompletionPlace.path]

  @Argument(
    help: .init(en: "Files, folders, or - for the standard input.", zh: "文件、目录，或 -（标准输入）。"), completion: .file())
  var paths: [String]
  @OptionGroup var reading: ReadingArguments
  @OptionGroup var streaming: StreamOptions

  static var streams: Bool { true }

  func run(in session: Session) throws {
    let stream = RecordStream(session, streaming, isStrict: reading.strict)
    let failure = failureOf {
      try reading.reader(isLive: streaming.flush).forEachArticle(in: paths) { result in
        switch result {
        case .success(let article): try stream.write { $0.fingerprint(Fingerprint(article)) }
        case .failure(let error): try stream.tell(error)
        }
      }
    }
    try stream.finish()
    if let failure { throw failure }
  }
}
