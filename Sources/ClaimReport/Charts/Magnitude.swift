import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// The unit of an axis: 亿元 where the figures are that large, so that the numbers along it stay short.
struct Magnitude: Sendable, Hashable {
  /// What to write beside the numbers; empty for indexes.
  let label: String
  private let power: Int

  /// The unit for values up to the largest one.
  init(of unit: FigureUnit, upTo largest: ExactDecimal, in language: Language) {
    let scale = [(8, "亿"), (4, "万")].first { largest >= ExactDecimal(coefficient: 1, exponent: $0.0) } ?? (0, "")
    power = scale.0
    let words = scale.1 + (power > 0 ? Language.chinese : language).name(of: unit)
    let gloss = ([power > 0 ? "10^\(power)" : "", Language.english.name(of: unit)]).filter { !$0.isEmpty }
    label = language == .chinese || power == 0 ? words : words + " = " + gloss.joined(separator: " ")
  }

  /// A value as the axis writes it.
  func number(_ value: ExactDecimal) -> String {
    value.scaled(byPowerOfTen: -power).normalized.description
  }
}
