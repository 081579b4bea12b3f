import ArgumentParser
import ClaimModel
import ClaimPresentation

/// The program: every command, once for the command line and the shell.
struct Heshu: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "heshu",
      abstract: Message(
        en: "Reads news articles, keeps their figures, and checks and compares them.", zh: "读新闻，记数字，比一比，核一核。"
      ).text,
      version: "heshu 0.1.0",
      subcommands: groups.flatMap(\.commands))
  }

  /// The commands by what they are for, as `help` lists them.
  static var groups: [(title: Message, commands: [any ParsableCommand.Type])] {
    [
      (
        Message(en: "Articles", zh: "文章"),
        [Extract.self, Import.self, Articles.self, Verify.self]
      ),
      (
        Message(en: "Figures", zh: "数字"),
        [
          List.self, Facet.self, Show.self, Explain.self, Regions.self, Metrics.self, Entities.self, Alias.self,
          RunSQL.self, Schema.self,
        ]
      ),
      (
        Message(en: "Mending", zh: "修正"),
        [Correct.self, Reject.self, ReviewClaims.self]
      ),
      (
        Message(en: "Side by side", zh: "比较"),
        [Compare.self, ShowTimeline.self, Rank.self, Divide.self]
      ),
      (
        Message(en: "Checking", zh: "核对"),
        [Check.self, Conflicts.self, AuditArticles.self, TraceClaim.self, Dismiss.self, Undismiss.self]
      ),
      (
        Message(en: "Handing over", zh: "交付"),
        [WriteReport.self, Export.self, Key.self, PrintFingerprints.self]
      ),
      (
        Message(en: "The session", zh: "这次会话"),
        [
          Last.self, SetFormat.self, Once.self, SendOutput.self, Record.self, ReadScript.self, SetStore.self,
          SetLanguage.self, SetPager.self, SetTiming.self, Help.self, Quit.self,
        ]
      ),
    ]
  }

  @OptionGroup var options: RootOptions

  /// The names of the commands.
  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  /// Other words for commands, most of them Chinese.
  static var aliases: [String] { configuration.subcommands.flatMap { $0.configuration.aliases } }

  /// The group of commands of a name or alias, such as `alias`.
  static func group(named name: String) -> (any ParsableCommand.Type)? {
    entry(named: name).flatMap { $0.configuration.subcommands.isEmpty ? nil : $0 }
  }

  /// The group that a command belongs to; nil for the others.
  static func group(of command: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0.configuration.subcommands.contains { $0 == command } }
  }

  /// The command of a name or alias.
  static func command(named name: String) -> (any SessionCommand.Type)? {
    entry(named: name) as? any SessionCommand.Type
  }

  /// The command or group of a name or alias.
  static func entry(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first {
      $0.configuration.commandName == name || $0.configuration.aliases.contains(name)
    }
  }
}
