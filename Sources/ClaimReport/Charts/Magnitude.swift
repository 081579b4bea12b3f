import ClaimAnalysis
import ClaimModel

/// The unit of an axis: 亿元 where the figures are that large, so that the numbers along it stay short.
struct Magnitude: Sendable, Hashable {
  /// What to write beside the numbers; empty for indexes.
  let label: String
  private let power: Int

  /// The unit for values up to the largest one.
  init(of unit: FigureUnit, upTo largest: ExactDecimal, in language: Language) {
    let scales = language == .chinese ? [(8, "亿"), (4, "万")] : [(9, "bn "), (6, "m ")]
    let scale = scales.first { largest >= ExactDecimal(coefficient: 1, exponent: $0.0) } ?? (0, "")
    power = scale.0
    label = (scale.1 + Self.name(unit, in: language)).trimmingSpaces
  }

  /// A value as the axis writes it.
  func number(_ value: ExactDecimal) -> String {
    value.scaled(byPowerOfTen: -power).normalized.description
  }

  private static func name(_ unit: FigureUnit, in language: Language) -> String {
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

extension String {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
