import ClaimAnalysis
import ClaimModel

/// The unit of an axis: 亿元 where the figures are that large, so that the numbers along it stay short.
struct Magnitude: Sendable, Hashable {
  /// What to write beside the numbers; empty for indexes.
  let label: String
  private let power: Int

  /// The unit for values up to the largest one.
  init(of unit: FigureUnit, upTo largest: ExactDecimal, in language: Language) {
    let scale = [(8, "亿"), (4, "万")].first { largest >= ExactDecimal(coefficient: 1, exponent: $0.0) } ?? (0, "")
    power = scale.0
    let words = scale.1 + Self.name(unit, in: language == .chinese || power > 0 ? .chinese : .english)
    let gloss = ([power > 0 ? "10^\(power)" : "", Self.name(unit, in: .english)]).filter { !$0.isEmpty }
    label = language == .chinese || power == 0 ? words : words + " = " + gloss.joined(separator: " ")
  }

  /// A value as the axis writes it.
  func number(_ value: ExactDecimal) -> String {
    value.scaled(byPowerOfTen: -power).normalized.description
  }

  /// What a unit is called.
  static func name(_ unit: FigureUnit, in language: Language) -> String {
    switch unit.dimension {
    case .points: language("个百分点", "points")
    case .multiple: language("倍", "times")
    case .rank: language("位", "place")
    case .money where language == .chinese: currencies[unit.symbol] ?? unit.symbol
    default: unit.symbol
    }
  }

  private static let currencies = ["CNY": "元", "USD": "美元", "EUR": "欧元", "HKD": "港元", "JPY": "日元", "TWD": "新台币元"]
}
