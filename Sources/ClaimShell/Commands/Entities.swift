import ClaimModel
import ArgumentParser
import ClaimStore

/// Lists the organisations and projects that claims are about.
struct Entities: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "entities",
      abstract: Message(
        en: "List the organisations and projects that claims are about, with counts.", zh: "列出数字说到的机构和项目。"
      ).text, aliases: ["机构"])
  }
  static let examples = ["entities"]

  @OptionGroup var store: StoreOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).entities().map { entity -> [String?] in
      [entity.name, String(entity.claims), String(entity.articles)]
    }
    try session.show(
      found:
        Listing(["entity", "claims", "articles"], rows), format.format, limit: limit,
      orFail: Message(
        en: "No claim is about an organisation or project; import articles with: import PATH",
        zh: "还没有说到机构或项目的数字；先导入文章：import 路径"))
  }
}
