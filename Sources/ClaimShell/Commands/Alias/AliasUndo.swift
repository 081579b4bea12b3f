import ArgumentParser
import ClaimModel
import ClaimStore

/// `alias undo`.
struct UndoAlias: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: Message(en: "Take a declaration back; nothing is lost.", zh: "撤回一条声明；什么也不丢。").text, aliases: ["撤回"])
  }
  static let examples = ["alias add 高企 高新技术企业", "alias undo 高企"]
  static let places = [CompletionPlace.alias, .other]

  @Argument(help: .init(en: "The metric that shall mean itself again.", zh: "要恢复原义的指标。")) var name: String
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    guard try session.store(store.path, for: .writing).removeAlias(name) else {
      throw CommandFailure(en: "\(name) is no alias; see: alias list", zh: "没有声明过 \(name)；请看：alias list", at: name)
    }
    try session.line(Message(en: "\(name) means itself again", zh: "\(name) 恢复原义"))
  }
}
