import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Brings a dismissed finding back.
struct Undismiss: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undismiss",
      abstract: Message(en: "Bring a dismissed finding back.", zh: "恢复一条搁置的结论。").text, aliases: ["恢复"])
  }
  static let examples = ["undismiss FINDING"]
  static let places = [CompletionPlace.dismissed, .other]

  @Argument(help: .init(en: "The identifier of the finding.", zh: "结论的编号。")) var id: String
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    guard try session.store(store.path, for: .writing).undismiss(id) else {
      throw CommandFailure(en: "\(id) is not dismissed; see: dismiss", zh: "\(id) 没有搁置；请看：dismiss", at: id)
    }
    try session.line(Message(en: "\(id) is back.", zh: "\(id) 已恢复。"))
  }
}
