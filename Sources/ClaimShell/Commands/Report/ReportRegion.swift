import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore

/// The report on regions.
struct ReportRegion: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "region",
      abstract: Message(en: "What is known of some regions, beside others.", zh: "几个地区有哪些数字，和别处并排。").text)
  }
  static let examples = ["report region 松江区 --html --output songjiang.html"]
  static let places = [CompletionPlace.region]

  @Argument(help: .init(en: "The regions: names, parts of names, or codes.", zh: "地区：名称、名称的一部分或代码。")) var names:
    [String]
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    var own = scope
    own.regions = names
    var found: [String] = []
    for name in try own.claims(in: store).compactMap({ $0.claim.region?.region.name }) where !found.contains(name) {
      found.append(name)
    }
    guard !found.isEmpty else {
      throw CommandFailure(
        en: "there are no figures of \(names.joined(separator: ", ")) in that scope; leave an option out",
        zh: "在这个范围里没有\(names.joined(separator: "、"))的数字；少写一个选项", at: names.first)
    }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    var wider = scope
    if !wider.regions.isEmpty { wider.regions += names }
    try writing.write(.region(found.sorted()), words: ["region"] + names, claims: wider.claims(in: store))
  }
}
