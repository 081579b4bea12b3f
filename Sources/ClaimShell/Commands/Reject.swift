import ArgumentParser
import ClaimModel
import ClaimStore

/// Says that figures are no claims.
struct Reject: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reject",
      abstract: Message(
        en: "Say that figures are no claims, with the reason: names, labels, misread numbers.",
        zh: "剔除不是数字的：名称、编号、误读的，写明理由。"
      ).text,
      discussion: Message(
        en: "Nothing counts them from then on; correct --undo brings one back.", zh: "从此不再算进去；correct --undo 可恢复。"
      ).text, aliases: ["剔除"])
  }
  static let examples = ["reject 88 --why 名称里的数"]
  static let places = [CompletionPlace.claim]

  @Argument(help: .init(en: "The numbers of the claims.", zh: "数字的编号。")) var ids: [Int64]
  @OptionGroup var grounds: MendingOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path, for: .writing)
    let claims = try ids.map { try store.claim(numbered: $0) }
    for (id, claim) in zip(ids, claims) {
      let changed = try grounds.mend(ClaimID(id), [.rejected], in: store, session)
      try session.line(
        Message(en: "#\(id) \(claim.claim.figure.text) is rejected", zh: "#\(id) \(claim.claim.figure.text) 已剔除"))
      try session.line(MendingOptions.undoing(id, copies: changed - 1))
    }
  }
}
