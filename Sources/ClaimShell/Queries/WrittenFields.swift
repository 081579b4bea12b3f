import ClaimExtraction
import ClaimModel
import ClaimStore
import LineEditor

extension Quantity {
  /// Reads a value as a text would write it, or a number in the unit of another quantity.
  init(writtenByUser text: String, like other: Quantity?) throws {
    if let number = ExactDecimal(text), let other {
      self.init(value: number, unit: other.unit)
      return
    }
    let read = ClaimExtractor().claims(in: Article(id: "", text: text)).compactMap(\.quantity)
    guard let quantity = Quantity(written: text) ?? (read.count == 1 ? read.first : nil) else {
      throw CommandFailure(
        en: "\(text) is no value; write one figure with its unit, such as 超过50亿元",
        zh: "\(text) 不是数值；请写一个带单位的数字，如 超过50亿元",
        at: text)
    }
    self = quantity
  }
}

extension Period {
  /// Reads a time: 2024, 2024-06, 2016/2020, or as articles write it.
  init(writtenByUser text: String) throws {
    guard let days = DayRange(iso8601: text) ?? DayRange(writtenByUser: text) else {
      throw CommandFailure(
        en: "\(text) is no time; write 2024, 2024-06, 2016/2020, or as articles do: 2023年一季度",
        zh: "\(text) 不是时间；请写 2024、2024-06、2016/2020，或照文章的写法：2023年一季度", at: text)
    }
    self.init(start: days.start, end: days.end, text: text)
  }
}

extension Region {
  /// The region that a user names: one of the lexicon, by name or code, or one that the store has.
  init(meantByUser name: String, in store: ClaimStore?) throws {
    let lexicon = RegionLexicon.shared
    if let known = lexicon.region(named: name) ?? lexicon.regions.first(where: { $0.code == name }) {
      self = known
      return
    }
    let whole = lexicon.regions.filter { ($0.parent ?? "") + $0.name == name }
    if whole.count == 1, let region = whole.first {
      self = region
      return
    }
    let namesakes = lexicon.regions.filter { $0.name == name }
    guard namesakes.isEmpty else {
      let full = namesakes.prefix(3).map { ($0.parent ?? "") + $0.name + ($0.code.map { " \($0)" } ?? "") }
      throw CommandFailure(
        en: "several regions are called \(name); name one with what holds it, or by its code: "
          + full.joined(separator: ", "),
        zh: "叫 \(name) 的地区不止一个；请连上级一起写，或写代码：" + full.joined(separator: "、"), at: name)
    }
    let similar = nearest(to: name, among: lexicon.regions.map(\.name))
    throw CommandFailure(
      Message(en: "there is no region \(name)", zh: "没有叫 \(name) 的地区") + .advice(similar, see: "regions"), at: name)
  }
}

extension Claim {
  /// What a field says, as people read it; a dash where it says nothing.
  func written(_ field: Derivation.Field) -> String {
    let text: String? =
      switch field {
      case .figure: plainValue.map { "\($0) (\(word(for: kind.rawValue)))" }
      case .metric: metric.map { $0.phrase + ($0.id.map { " (\($0))" } ?? "") }
      case .region: region?.region.name
      case .entity: entity?.text
      case .period: period?.description
      case .status: word(for: status.rawValue)
      case .comparator, .base, .assertion, .attribution: nil
      }
    return text.map { printable($0) } ?? "—"
  }
}
