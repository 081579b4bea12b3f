import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Declares that metrics mean the same.
struct Alias: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alias",
      abstract: Message(en: "Declare that metrics mean the same, or take it back.", zh: "声明几个指标是一回事，或撤回。").text,
      subcommands: [AddAlias.self, ListAliases.self, UndoAlias.self, SuggestAliases.self], aliases: ["同义"])
  }
}

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

/// `alias list`.
struct ListAliases: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Message(en: "List what was declared.", zh: "列出已声明的。").text, aliases: ["列出"])
  }
  static let examples = ["alias list"]

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).aliases().map { alias -> [String?] in
      // People read names, programs identifiers.
      let name = format.format == .table ? MetricLexicon.shared.metric(MetricID(alias.meaning))?.name : nil
      return [alias.name, name ?? alias.meaning]
    }
    try session.show(
      found:
        Listing(["name", "meaning"], rows), format.format,
      orFail: Message(
        en: "No aliases; see: alias suggest, alias add NAME MEANING", zh: "没有声明；请看：alias suggest、alias add 叫法 指标"))
  }
}

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

/// `alias suggest`.
struct SuggestAliases: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: Message(
        en: "Suggest metrics that may mean the same: one unit, and words in common.", zh: "找出可能是一回事的指标：单位相同，字词相近。"
      ).text, aliases: ["建议"])
  }
  static let examples = ["alias suggest"]

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let rows = try store.aliasSuggestions().map { suggestion -> [String?] in
      [
        suggestion.name, suggestion.meaning, suggestion.unit, "\(Int(suggestion.likeness * 100))%",
        String(suggestion.claims),
      ]
    }
    try session.show(
      found:
        Listing(["name", "meaning", "unit", "likeness", "claims"], rows), format.format,
      orFail: Message(
        en: "No two metrics share a unit and most of their words.", zh: "没有单位相同、字词相近的指标。"))
  }
}
