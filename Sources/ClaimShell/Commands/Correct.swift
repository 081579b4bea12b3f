import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimStore

/// Sets fields of a claim right.
struct Correct: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: Message(
        en: "Set fields of a figure right, with the reason; without a number, list what people set.",
        zh: "更正一条数字的内容并写明理由；不写编号就列出人工改过的。"
      ).text,
      discussion: Message(
        en: """
          It counts everywhere from then on, for the copies of the sentence too, and stays when the article is imported \
          again. What the text does not say is none: --region none.
          """,
        zh: """
          从此处处按更正后的算，同文的各处一并改，重新导入文章后仍然有效。原文没有说的写“无”：--region 无。
          """
      ).text, aliases: ["更正"])
  }
  static let examples = ["correct 88 --region 松江区 --why 原文写明", "correct", "correct --undo 88"]
  static let places = [CompletionPlace.claim, .other]

  @Argument(help: .init(en: "The number of the claim.", zh: "数字的编号。")) var id: Int64?
  @Option(help: .init(en: "What is measured.", zh: "指标。")) var metric: String?
  @Option(help: .init(en: "Where: a region's name or code.", zh: "地区：名称或代码。")) var region: String?
  @Option(help: .init(en: "Whose it is: an organisation or project.", zh: "主体：机构或项目。")) var entity: String?
  @Option(help: .init(en: "When: 2024, 2024-06, or as articles do.", zh: "时间：2024、2024-06，或照文章的写法。")) var period:
    String?
  @Option(
    help: .init(
      en: "How much, as a text would write it: 超过50亿元; or a number in the same unit.", zh: "数值，照文章的写法：超过50亿元；或同一单位的数。"))
  var value: String?
  @Option(help: .init(en: "What kind of figure it is.", zh: "数字的类别。")) var kind: Claim.Kind?
  @Option(help: .init(en: "Fact or plan.", zh: "实际还是计划。")) var status: Claim.Status?
  @Flag(help: .init(en: "Take back all that was set of the claim, or that it was rejected.", zh: "撤销对这条的全部更正或剔除。"))
  var undo = false
  @OptionGroup var grounds: MendingOptions
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    guard let id else {
      guard !undo, try corrections(of: nil, in: nil).isEmpty else { throw MendingOptions.noNumber }
      return try session.show(
        Listing(mendings: try session.store(store.path).mendings()), format.format,
        ifEmpty: Message(en: "Nobody set anything right yet.", zh: "还没有人工更正。"))
    }
    let store = try session.store(store.path, for: .writing)
    if undo { return try takeBack(id, store, session) }
    let claim = try store.claim(numbered: id)
    let corrections = try corrections(of: claim.claim, in: store)
    guard !corrections.isEmpty else {
      throw Misuse(
        en: "say what is to be set: --metric, --region, --entity, --period, --value, --kind or --status",
        zh: "请写明改什么：--metric、--region、--entity、--period、--value、--kind 或 --status", at: .end)
    }
    let changed = try grounds.mend(ClaimID(id), corrections, in: store, session)
    for correction in corrections {
      guard let field = correction.field else { continue }
      let after = claim.claim.applying(correction)
      try session.line(
        "#\(id) \(word(for: field.rawValue)): \(claim.claim.written(field)) → \(after.written(field))")
    }
    try session.line(MendingOptions.undoing(id, copies: changed - 1))
  }

  private func takeBack(_ id: Int64, _ store: ClaimStore, _ session: Session) throws {
    guard try store.unmend(ClaimID(id)) else {
      throw CommandFailure(
        en: "nobody set anything of \(id); see: correct", zh: "\(id) 没有人工更正；请看：correct", at: String(id))
    }
    try session.line(Message(en: "#\(id) is what the program read again.", zh: "#\(id) 已恢复为程序的读法。"))
  }

  /// What is to be set. Without a store only whether something is.
  private func corrections(of claim: Claim?, in store: ClaimStore?) throws -> [Correction] {
    [
      try figure(claim),
      try metric.map { .metric(try reading($0)) },
      try region.map { .region(try Self.unlessNone($0) { try Region(meantByUser: $0, in: store) }) },
      try entity.map { .entity(try Self.unlessNone($0) { try Self.nonEmpty($0) }) },
      try period.map { .period(try Self.unlessNone($0) { try Period(writtenByUser: $0) }) },
      status.map { .status($0) },
    ].compactMap(\.self)
  }

  private func figure(_ claim: Claim?) throws -> Correction? {
    guard value != nil || kind != nil else { return nil }
    let old = claim?.quantity
    guard let quantity = try value.map({ try Quantity(writtenByUser: $0, like: old) }) ?? old else {
      throw Misuse(en: "a date has no value; say one with --value", zh: "日期没有数值；请用 --value 写明", at: .end)
    }
    return .figure(quantity, kind ?? claim?.kind.fitting(quantity) ?? .count)
  }

  private func reading(_ text: String) throws -> MetricReading {
    let text = try Self.nonEmpty(text)
    let lexicon = try vocabulary.lexicon()
    let entry = lexicon.metric(named: text) ?? lexicon.metric(MetricID(text))
    return MetricReading(phrase: entry?.id.name == text ? entry?.name ?? text : text, id: entry?.id)
  }

  private static func nonEmpty(_ text: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Misuse(en: "an empty word says nothing; write none for what is not told", zh: "不能是空的；原文没有说的写“无”", at: .end)
    }
    return text
  }

  private static func unlessNone<Value>(_ text: String, _ read: (String) throws -> Value) throws -> Value? {
    ["none", "无"].contains(text) ? nil : try read(text)
  }
}

extension Claim.Kind {
  /// The kind of a figure whose quantity was set: this one, unless the unit measures something else.
  fileprivate func fitting(_ quantity: Quantity) -> Claim.Kind {
    switch quantity.unit.dimension {
    case .money, .moneyRate: .money
    case .count: .count
    case .percent: [.growth, .share].contains(self) ? self : .share
    case .points: .growth
    case .multiple: [.growth, .multiple].contains(self) ? self : .multiple
    case .rank: .rank
    case .index: .index
    case .duration: .duration
    default: .measure
    }
  }
}
