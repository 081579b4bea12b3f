import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report that compares metrics.
struct ReportCompare: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Message(en: "How regions and years compare in some metrics.", zh: "几项指标在各地区、各年份怎样。").text)
  }
  static let examples = ["report compare 高新技术企业", "report compare 研发投入强度 --regions 松江区"]
  static let places = [CompletionPlace.metric]

  @Argument(help: .init(en: "The metrics: names, parts of names, or identifiers.", zh: "指标：名称、名称的一部分或标识。")) var names:
    [String]
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    var wanted = scope
    wanted.metrics += names
    let claims = try wanted.claims(in: store)
    guard claims.contains(where: { $0.claim.quantity != nil }) else {
      throw CommandFailure(
        en: "there are no figures of \(names.joined(separator: ", ")) in that scope; leave an option out",
        zh: "在这个范围里没有\(names.joined(separator: "、"))的数字；少写一个选项", at: names.first)
    }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    try writing.write(.compare, words: ["compare"] + names, claims: claims)
  }
}
