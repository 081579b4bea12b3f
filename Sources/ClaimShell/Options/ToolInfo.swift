import ArgumentParser
import Foundation

/// What ArgumentParser says of a command in its dump (`--experimental-dump-help`): the one source of help, completion and
/// advice on options. Field names are those of its `ToolInfoV0`; texts are in the language of the session.
struct ToolInfo: Decodable {
  let command: Command

  /// A command with its arguments.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
  }

  /// A word, an option or a flag.
  struct Argument: Decodable {
    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let parsingStrategy: String
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// A word without a dash, an option with a value, or one without.
    enum Kind: String, Decodable { case positional, option, flag }

    /// Whether all words up to the next option are its values.
    var takesAllWords: Bool { parsingStrategy == "upToNextOption" }

    /// The names as they are typed, short ones first: `-o`, `--output`.
    var spellings: [String] {
      (names ?? []).sorted { $0.isShort && !$1.isShort }.map { ($0.isShort ? "-" : "--") + $0.name }
    }
  }

  /// A name of an option.
  struct Name: Decodable {
    let kind: String
    let name: String
    var isShort: Bool { kind != "long" }
  }

  /// What the parser says of a command or a group of options; nothing where its dump changed its form.
  static func arguments(of type: any ParsableArguments.Type) -> [Argument] {
    command(of: type)?.arguments?.filter { $0.shouldDisplay && !["--help", "--version"].contains($0.spellings.last) }
      ?? []
  }

  private static func command(of type: any ParsableArguments.Type) -> Command? {
    try? JSONDecoder().decode(ToolInfo.self, from: Data(type._dumpHelp().utf8)).command
  }
}
