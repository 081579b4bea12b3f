import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore

/// The options of every command that puts figures side by side.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: .init(
      en: "A time that holds the figures': 2021, 2021-06 or 2016/2020.", zh: "只看这段时间：2021、2021-06、2016/2020。"),
    transform: DayRange.option)
  var period: DayRange?
  @Option(help: .init(en: "A region with everything inside it.", zh: "只看这个地区及其下辖。")) var within: String?
  @Option(help: .init(en: "A kind of figure, such as growth; levels unless it is given.", zh: "数字的类别，如 growth；不写就看总量。"))
  var kind: Claim.Kind?
  @Option(help: .init(en: "Fact or plan.", zh: "实际还是计划。")) var status: Claim.Status?
  @OptionGroup var evidence: StatedOption
  @Option(name: .customLong("as"), help: .init(en: "A unit to put the figures into: 亿元, 公顷.", zh: "换算成这个单位：亿元、公顷。"))
  var unit: String?
  @Option(
    name: .customLong("rate"),
    help: .init(
      en: "How many yuan one of a currency is: USD=7.1; more than once for several.", zh: "汇率，一单位外币合多少元：USD=7.1；可写多次。"),
    transform: Rate.option)
  var rates: [Rate] = []
  @Flag(help: .init(en: "Show the sentences that the figures come from.", zh: "列出数字所在的原句。")) var sources = false
  @OptionGroup var store: StoreOption
  @OptionGroup var vocabulary: VocabularyOption
  @OptionGroup var format: FormatOption

  /// What figures are converted to; nil to leave them as they are. That none of them converts is a failure.
  func conversion(of claims: [SourcedClaim]) throws -> Conversion? {
    guard let conversion = try conversion(), let unit else { return try conversion() }
    let units = claims.compactMap(\.claim.quantity?.unit)
    guard !units.contains(where: { conversion.factor(from: $0) != nil }) else { return conversion }
    if conversion.unit.dimension == .money, units.contains(where: { $0.dimension == .money }) {
      throw CommandFailure(
        en: "no rate leads to \(unit): say how many yuan one is worth, such as --rate USD=7.1",
        zh: "没有 \(unit) 的汇率：请写明一单位合多少元，如 --rate USD=7.1", at: unit)
    }
    let found = Set(units.map(\.symbol).filter { !$0.isEmpty }).sorted().prefix(5)
    throw CommandFailure(
      en: "these figures are in \(found.joined(separator: ", ")), which \(unit) does not measure; leave --as out",
      zh: "这些数字的单位是\(found.joined(separator: "、"))，不能换算成 \(unit)；请去掉 --as", at: unit)
  }

  private func conversion() throws -> Conversion? {
    let table = Dictionary(rates.map { ($0.currency, $0.yuan) }, uniquingKeysWith: { $1 })
    guard let unit else {
      return rates.isEmpty ? nil : Conversion(to: "CNY", unit: FigureUnit("CNY", .money), rates: table)
    }
    let spelled = unit == "USD" ? "美元" : unit
    guard let one = Quantity(ofOne: spelled) else {
      throw CommandFailure(
        en: "\(unit) is no unit; write one such as 亿元, 公顷 or 美元", zh: "\(unit) 不是单位；请写如 亿元、公顷、美元", at: unit)
    }
    return Conversion(to: unit, unit: one.unit, scale: one.value, rates: table)
  }
}

/// How many yuan one of a currency is.
struct Rate: Sendable, Hashable {
  let currency: String
  let yuan: ExactDecimal

  /// Reads the value of `--rate`: `USD=7.1`, `美元=7.1`.
  static func option(_ text: String) throws -> Rate {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let yuan = ExactDecimal(parts[1]), yuan > .zero else {
      throw ValidationError(
        en: "write a currency and how many yuan one of it is: USD=7.1", zh: "写币种和一单位合多少元：USD=7.1")
    }
    let currency = Quantity(ofOne: parts[0])?.unit.symbol ?? parts[0].uppercased()
    return Rate(currency: currency, yuan: yuan)
  }
}
