import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

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
