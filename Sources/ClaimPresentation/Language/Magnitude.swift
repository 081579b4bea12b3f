import ClaimModel

/// The unit of an axis: 亿元, or billion yuan, where the figures are that large, so that the numbers along it stay short.
public struct Magnitude: Sendable, Hashable {
  /// What the numbers are in; empty for indexes and plain counts in English.
  public let label: String
  private let power: Int
  private let language: Language

  /// The unit for values up to the largest one.
  public init(of unit: FigureUnit, upTo largest: ExactDecimal, in language: Language) {
    let isPlain = [.percent, .points, .multiple, .rank, .index].contains(unit.dimension)
    let scale = Self.scales(in: language).first {
      !isPlain && largest >= ExactDecimal(coefficient: 1, exponent: $0.power)
    }
    power = scale?.power ?? 0
    self.language = language
    let words = [scale?.name ?? "", language.name(of: unit)].filter { !$0.isEmpty }
    label = words.joined(separator: language == .chinese ? "" : " ")
  }

  private static func scales(in language: Language) -> [(power: Int, name: String)] {
    language == .chinese
      ? [(12, "万亿"), (8, "亿"), (4, "万")] : [(12, "trillion"), (9, "billion"), (6, "million")]
  }

  /// A value as the axis writes it; with the zeros at its end where they are part of what a source says.
  public func number(_ value: ExactDecimal, keepingZeros: Bool = false) -> String {
    let scaled = scaled(value)
    return language.number(keepingZeros && scaled.exponent <= 0 ? scaled : scaled.normalized)
  }

  /// A value as a source tells it: 3.60 keeps its zero.
  public func told(_ value: ExactDecimal) -> String { number(value, keepingZeros: power == 0) }

  /// A value for programs.
  public func plain(_ value: ExactDecimal) -> String { scaled(value).normalized.description }

  private func scaled(_ value: ExactDecimal) -> ExactDecimal { value.scaled(byPowerOfTen: -power) }
}
