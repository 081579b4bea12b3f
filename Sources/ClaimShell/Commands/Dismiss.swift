import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Puts a finding aside, with the reason.
struct Dismiss: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dismiss",
      abstract: Message(
        en: "Put a finding aside with a reason; without one, list what is put aside.",
        zh: "搁置一条结论并写明理由；不写编号就列出已搁置的。"
      ).text,
      discussion: Message(
        en: "It stays aside when articles are imported again.", zh: "重新导入文章后仍然搁置。"
      ).text, aliases: ["搁置"])
  }
  static let examples = ["dismiss"]
  static let places = [CompletionPlace.finding, .other]

  @Argument(help: .init(en: "The identifier of the finding.", zh: "结论的编号。")) var id: String?
  @Option(help: .init(en: "Why.", zh: "理由。")) var why: String?
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path, for: .writing)
    guard let id else { return try list(store, in: session) }
    guard let why, why.contains(where: { !$0.isWhitespace }) else {
      throw Misuse(
        en: "say why the finding is put aside: dismiss \(id) --why REASON", zh: "请写明理由：dismiss \(id) --why 理由", at: .end
      )
    }
    guard try !store.findings(matching: ClaimFilter(), keep: { $0.id == id }).isEmpty else {
      throw CommandFailure(
        en: "there is no finding \(id); see: conflicts, audit", zh: "没有编号为 \(id) 的结论；请看：conflicts、audit", at: id)
    }
    try store.dismiss(id, why: why, at: session.now())
    try session.line(Message(en: "\(id) is dismissed; undo: undismiss \(id)", zh: "\(id) 已搁置；撤销：undismiss \(id)"))
  }

  private func list(_ store: ClaimStore, in session: Session) throws {
    let rows = try store.dismissals().map { [$0.finding, $0.reason, String($0.date.prefix(10))] as [String?] }
    try session.show(
      Listing(["id", "reason", "date"], rows), format.format,
      ifEmpty: Message(en: "Nothing is dismissed.", zh: "没有搁置的结论。"))
  }
}
