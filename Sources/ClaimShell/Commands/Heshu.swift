import ArgumentParser

/// The program: every command, once for the command line and the shell.
struct Heshu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heshu",
    abstract: "Reads news articles, keeps their figures, and checks and compares them.",
    discussion: "Without a command it opens the shell; there the same commands work without the word heshu.",
    version: "heshu 0.1.0",
    subcommands: [
      Extract.self, Import.self, Articles.self, List.self, Facet.self, Show.self, Regions.self, Metrics.self,
      Entities.self, Compare.self, Check.self, Conflicts.self, WriteReport.self, RunSQL.self, Alias.self, Export.self,
      Verify.self, Quit.self,
    ])

  @OptionGroup var store: StoreOption

  /// The names of the commands, and `help`.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// A command that runs in a session, on the command line as in the shell.
protocol SessionCommand: ParsableCommand {
  /// Does the work; failures are thrown.
  func run(in session: Session) throws
}

/// The option that names the store.
struct StoreOption: ParsableArguments {
  @Option(name: .customLong("store"), help: "The file that keeps the claims. (default: heshu.db)", completion: .file())
  var path: String?
}
