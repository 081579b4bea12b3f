import ArgumentParser
import ClaimModel

/// Declares that metrics mean the same.
struct Alias: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alias",
      abstract: Message(en: "Declare that metrics mean the same, or take it back.", zh: "声明几个指标是一回事，或撤回。").text,
      subcommands: [AddAlias.self, ListAliases.self, UndoAlias.self, SuggestAliases.self], aliases: ["同义"])
  }
}
