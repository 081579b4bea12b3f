import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Writes claims under the keys that they share with those that may tell their fact.
struct Key: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key",
      abstract: Message(
        en: "Write claims under the keys of the facts that they may tell, a line each, to be sorted by them.",
        zh: "把数字写在它可能说的事实的键下，每键一行，供排序。"
      ).text,
      discussion: Message(
        en: """
          Claims that may tell one fact share a key, so conflicts --claims finds in each group what it would find in a \
          store. The claims of an article stand together, as extract writes them.
          """,
        zh: """
          可能说同一件事的数字至少有一个键相同，conflicts --claims 在每组里能找到它在库里会找到的。同一篇文章的数字要连着写，和 extract 写出的一样。
          """
      ).text, aliases: ["键"])
  }

  static let examples = ["key --claims claims.jsonl"]

  @OptionGroup var input: ClaimStreamOptions

  static var streams: Bool { true }

  func validate() throws {
    guard !input.paths.isEmpty else {
      throw ValidationError(en: "name claims with --claims PATH, or --claims -", zh: "用 --claims 路径 或 --claims - 给出数字")
    }
  }

  func run(in session: Session) throws {
    let stream = input.stream(in: session)
    var article = Neighbours<String, SourcedClaim>()
    try stream.forEachClaim(in: input.paths) { claim in
      if let done = article.add(claim.record.claim, of: claim.record.claim.doc) {
        try Self.write(done.elements, to: stream)
      }
    }
    if let done = article.finished { try Self.write(done.elements, to: stream) }
    try stream.finish()
  }

  private static func write(_ article: [SourcedClaim], to stream: RecordStream) throws {
    for (claim, keys) in zip(article, coarseKeys(ofArticle: article)) {
      for key in keys { try stream.write { $0.claim(claim, under: ClaimKeyLine(key)) } }
    }
  }
}

extension ClaimKeyLine {
  fileprivate init(_ key: CoarseKey) {
    self.init(
      key: key.text, year: key.year, words: key.figure?.words, value: key.figure?.value,
      near: key.figure?.surroundings.near ?? [], rivals: key.figure?.surroundings.rivals ?? [])
  }
}
