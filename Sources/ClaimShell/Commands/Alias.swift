import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Declares that metrics mean the same.
struct Alias: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Declare that metrics mean the same, or take it back.",
    subcommands: [AddAlias.self, ListAliases.self, UndoAlias.self, SuggestAliases.self])
}

/// `alias add`.
struct AddAlias: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Declare that one metric means another; the claims stay as they are.")

  @Argument(help: "The metric as articles call it.") var name: String
  @Argument(help: "The metric that it means: its name or identifier.") var meaning: String
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let entry = MetricLexicon.shared.metric(named: meaning)?.id.name ?? meaning
    guard name != meaning, name != entry else {
      throw CommandFailure("\(name) means itself already; name another metric")
    }
    let store = try session.store(store.path)
    try store.addAlias(name, meaning: entry)
    let count = try store.count(matching: ClaimFilter(metric: name))
    try session.line("\(name) means \(meaning) now: \(counted(count, "claim")); take it back with: alias undo \(name)")
  }
}

/// `alias list`.
struct ListAliases: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List what was declared.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).aliases().map { [$0.name, $0.meaning] as [String?] }
    try session.show(
      Listing(["name", "meaning"], rows), format.format,
      ifEmpty: "No aliases; see: alias suggest, alias add NAME MEANING")
  }
}

/// `alias undo`.
struct UndoAlias: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a declaration back; nothing is lost.")

  @Argument(help: "The metric that shall mean itself again.") var name: String
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    guard try session.store(store.path).removeAlias(name) else {
      throw CommandFailure("\(name) is no alias; see: alias list")
    }
    try session.line("\(name) means itself again")
  }
}

/// `alias suggest`.
struct SuggestAliases: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Suggest metrics that may mean the same: one unit, and words in common.")

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let rows = try session.asking(store) { try store.aliasSuggestions() }.map { suggestion -> [String?] in
      [
        suggestion.name, suggestion.meaning, suggestion.unit, "\(Int(suggestion.likeness * 100))%",
        String(suggestion.claims),
      ]
    }
    try session.show(
      Listing(["name", "meaning", "unit", "likeness", "claims"], rows), format.format,
      ifEmpty: "No two metrics share a unit and most of their words.")
  }
}
