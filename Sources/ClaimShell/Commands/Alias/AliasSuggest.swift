import ArgumentParser
import ClaimModel
import ClaimStore

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
