import ArgumentParser
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimStore

/// The options that narrow a listing down.
struct FilterOptions: ParsableArguments {
  @Option(
    help: .init(en: "A region: its name, part of the name, or its code.", zh: "地区：名称、名称的一部分或代码。"),
    transform: Region.name(byUser:)) var region: String?
  @Option(help: .init(en: "A region with everything inside it.", zh: "地区，连同它里面的。")) var within: String?
  @Option(help: .init(en: "Part of the metric's name, or its identifier.", zh: "指标：名称的一部分或标识。")) var metric: String?
  @Option(help: .init(en: "Part of the name of an organisation or project.", zh: "机构或项目名称的一部分。")) var entity: String?
  @Option(help: .init(en: "A kind of figure.", zh: "数字的类别。")) var kind: Claim.Kind?
  @Option(help: .init(en: "A unit: its symbol or word, such as CNY, 元, 家, 亩.", zh: "单位：符号或字，如 CNY、元、家、亩。")) var unit:
    String?
  @Option(
    help: .init(en: "The least value, with or without a unit: 50亿元, 3.5%, 2000.", zh: "最小值，带不带单位都行：50亿元、3.5%、2000。"),
    transform: ClaimFilter.Bound.option)
  var min: ClaimFilter.Bound?
  @Option(
    help: .init(en: "The largest value, with or without a unit.", zh: "最大值。"), transform: ClaimFilter.Bound.option)
  var max: ClaimFilter.Bound?
  @Option(help: .init(en: "An article: part of its name, title or path.", zh: "文章：文件名、标题或路径的一部分。")) var article: String?
  @Option(
    help: .init(
      en: "A time that holds the figure's: 2021, 2021-06 or 2016/2020.", zh: "数字所在的时间：2021、2021-06 或 2016/2020。"),
    transform: DayRange.option)
  var period: DayRange?
  @Option(
    help: .init(en: "Figures of this time or later: 2021, 2021-06 or a day.", zh: "这个时间及以后：2021、2021-06 或某日。"),
    transform: DayRange.option)
  var since: DayRange?
  @Option(help: .init(en: "Figures of this time or earlier.", zh: "这个时间及以前。"), transform: DayRange.option) var until:
    DayRange?
  @Option(help: .init(en: "Fact or plan.", zh: "实际还是计划。")) var status: Claim.Status?
  @OptionGroup var evidence: StatedOption
  @Flag(help: .init(en: "Only figures that a person judged right or set right.", zh: "只看人工判对或更正过的。")) var confirmed =
    false
  @Option(help: .init(en: "Words of the sentence.", zh: "原句里的字。")) var text: String?

  var filter: ClaimFilter {
    var filter = ClaimFilter(
      region: region, metric: metric, kind: kind, article: article, period: period, status: status, text: text)
    filter.within = within.map { Region(namedByUser: $0) }
    filter.members = filter.within.map { RegionLexicon.shared.members(of: $0) } ?? []
    filter.entry = metric.flatMap { MetricLexicon.shared.metric(named: $0)?.id }
    filter.entity = entity
    filter.unit = unit.map { Quantity(ofOne: $0)?.unit.symbol ?? $0 }
    (filter.minimum, filter.maximum) = (min, max)
    (filter.since, filter.until) = (since?.start, until?.end)
    filter.isStated = evidence.stated
    filter.isConfirmed = confirmed
    return filter
  }

  /// What to say when no claim passes; a name that no claim has is a failure, which says what was probably meant.
  func nothing(in store: ClaimStore) throws -> Message {
    guard try !store.isEmpty else { return store.emptyMessage }
    if let region, try store.count(matching: ClaimFilter(region: region)) == 0 {
      throw CommandFailure(try noSuchRegion(region, in: store), at: region)
    }
    if let metric, filter.entry == nil, try store.count(matching: ClaimFilter(metric: metric)) == 0 {
      throw CommandFailure(try noSuchMetric(metric, in: store), at: metric)
    }
    for (name, field, list) in [(unit, FacetField.unit, "facet unit"), (entity, .entity, "entities")] {
      guard let name else { continue }
      var filter = ClaimFilter()
      (filter.unit, filter.entity) = (field == .unit ? self.filter.unit : nil, field == .entity ? name : nil)
      guard try store.count(matching: filter) == 0 else { continue }
      let similar = nearest(to: name, among: try store.names(of: field))
      let message =
        field == .unit
        ? Message(en: "No claim has the unit \(name)", zh: "没有单位是 \(name) 的数字")
        : Message(en: "No claim is about \(name)", zh: "没有说到 \(name) 的数字")
      throw CommandFailure(message + .advice(similar, see: list), at: name)
    }
    return Message(en: "No claim passes all of these filters; leave one out.", zh: "没有符合所有条件的数字；请去掉一个条件。")
  }
}

/// The sentence for a region that no claim has.
func noSuchRegion(_ name: String, in store: ClaimStore) throws -> Message {
  let similar = nearest(to: name, among: try store.names(of: .region))
  return Message(en: "No claim has the region \(name)", zh: "没有地区 \(name) 的数字") + .advice(similar, see: "regions")
}

/// The sentence for a metric that no claim has.
func noSuchMetric(_ name: String, in store: ClaimStore) throws -> Message {
  let similar = nearest(to: name, among: try store.names(of: .metric))
  return Message(en: "No claim has the metric \(name)", zh: "没有指标 \(name) 的数字") + .advice(similar, see: "metrics")
}

extension ClaimStore {
  /// Nothing was imported yet.
  var emptyMessage: Message {
    isBeingImported
      ? Message(
        en: "an import into \(path) is running and has saved no article yet; ask again in a moment",
        zh: "正在往 \(path) 导入，还没有存下文章；请稍后再问")
      : Message(en: "the store is empty; import articles with: import PATH", zh: "库是空的；先导入文章：import 路径")
  }
}

extension Message {
  /// The name that was probably meant, or where names are listed.
  static func advice(_ similar: String?, see list: String) -> Message {
    similar.map { Message(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
      ?? Message(en: "; see: \(list)", zh: "；请看：\(list)")
  }
}

extension Claim.Kind: ExpressibleByArgument {
  /// Reads `money` or 金额.
  public init?(argument: String) { self.init(named: argument) }
}

extension Claim.Status: ExpressibleByArgument {
  /// Reads `planned` or 计划.
  public init?(argument: String) { self.init(named: argument) }
}

extension DayRange {
  /// Reads the value of `--period`.
  static func option(_ text: String) throws -> DayRange {
    if let days = DayRange(iso8601: text) ?? DayRange(writtenByUser: text) { return days }
    throw ValidationError(
      en: "write 2021, 2021-06, 2021-06-30, 2021Q1, 2016/2020, or as articles do: 2023年一季度, “十四五”.",
      zh: "写 2021、2021-06、2021-06-30、2021Q1、2016/2020，或照文章的写法：2023年一季度、“十四五”。")
  }
}
