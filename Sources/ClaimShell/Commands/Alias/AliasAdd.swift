import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimStore

/// `alias add`.
struct AddAlias: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Message(
        en: "Declare that one metric means another; the claims stay as they are.", zh: "声明一个指标就是另一个；数字本身不变。"
      ).text, aliases: ["添加"])
  }
  static let examples = ["alias add 高企 高新技术企业"]
  static let places = [CompletionPlace.metric, .metric, .other]

  @Argument(help: .init(en: "The metric as articles call it.", zh: "文章里的叫法。")) var name: String
  @Argument(help: .init(en: "The metric that it means: its name or identifier.", zh: "它指的指标：名称或标识。")) var meaning:
    String
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let entry = MetricLexicon.shared.metric(named: meaning)?.id.name ?? meaning
    guard name != meaning, name != entry else {
      throw CommandFailure(
        en: "\(name) means itself already; name another metric", zh: "\(name) 本来就是它自己；请写另一个指标", at: meaning)
    }
    guard !name.isEmpty, !meaning.isEmpty else {
      throw CommandFailure(en: "a metric has a name; write: alias add NAME MEANING", zh: "指标要有名字；请写：alias add 叫法 指标")
    }
    let store = try session.store(store.path, making: true)
    try store.addAlias(name, meaning: entry, at: session.now())
    guard try store.names(of: .metric, startingWith: name, limit: 1).first == name else {
      return try session.line(
        Message(
          en: "\(name) means \(meaning) from now on; no claim calls it so yet; take it back with: alias undo \(name)",
          zh: "\(name) 从此就是 \(meaning)；库里还没有这样叫的数字；撤回：alias undo \(name)"))
    }
    let count = try store.count(matching: ClaimFilter(metric: name))
    try session.line(
      Message(
        en: "\(name) means \(meaning) now: \(counted(count, "claim")); take it back with: alias undo \(name)",
        zh: "\(name) 现在就是 \(meaning)：\(count) 条；撤回：alias undo \(name)"))
  }
}
