import ClaimModel
import ClaimStore
import ArgumentParser

/// Lists the regions that claims speak of.
struct Regions: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "regions",
      abstract: Message(en: "List the regions that claims speak of, with counts.", zh: "列出数字说到的地区和条数。").text,
      aliases: ["地区"])
  }
  static let examples = ["regions"]

  @OptionGroup var store: StoreOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let rows = try session.store(store.path).regions().map { region -> [String?] in
      [region.name, region.code, String(region.claims), String(region.articles)]
    }
    try session.show(
      found:
        Listing(["region", "code", "claims", "articles"], rows), format.format, limit: limit,
      orFail: Message(
        en: "No claim has a region; import articles with: import PATH", zh: "还没有说到地区的数字；先导入文章：import 路径"))
  }
}
