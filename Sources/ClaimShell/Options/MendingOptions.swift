import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore

/// The options of commands by which people set the program right.
struct MendingOptions: ParsableArguments {
  @Option(help: .init(en: "Why.", zh: "理由。")) var why: String?
  @OptionGroup var author: AuthorOption

  /// Sets corrections of a claim; how many claims changed.
  func mend(_ id: ClaimID, _ corrections: [Correction], in store: ClaimStore, _ session: Session) throws -> Int {
    guard let why, why.contains(where: { !$0.isWhitespace }) else {
      throw Misuse(en: "say why with --why REASON", zh: "请写明理由：--why 理由", at: .end)
    }
    return try store.mend(id, corrections, why: why, who: author.name(in: session), at: session.now()).count
  }

  /// A command that is to set something does not say of what.
  static let noNumber = Misuse(
    en: "name the number of the claim; see: list, show", zh: "请写数字的编号；请看：list、show", at: .end)

  /// How it is taken back, and how many others it changed.
  static func undoing(_ id: Int64, copies: Int) -> Message {
    let others = Message(
      en: "\(counted(copies, "repetition")) of it too; ", zh: "同文的 \(copies) 处一并改了；")
    return (copies > 0 ? others : Message(verbatim: ""))
      + Message(en: "undo: correct --undo \(id)", zh: "撤销：correct --undo \(id)")
  }
}

/// Who judges or sets something.
struct AuthorOption: ParsableArguments {
  @Option(help: .init(en: "By whom. (default: the name of the user)", zh: "由谁（默认为用户名）。")) var who: String?

  /// The name that is kept.
  func name(in session: Session) -> String { who ?? session.user }
}
