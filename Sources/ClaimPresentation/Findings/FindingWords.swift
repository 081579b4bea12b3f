import ClaimAnalysis
import ClaimModel

/// What a finding calls places and figures: reports tell them in words, tables in signs.
public protocol FindingWords: Sendable {
  /// The language of its sentences.
  var language: Language { get }
  /// A row: its region or organisation, or that there is none.
  func label(_ row: Comparison.Row) -> String
  /// A figure with what qualifies it.
  func wording(_ claim: Claim) -> String
}

/// Places by the names by which the shell finds them, figures as its tables show them.
public struct TableWords: FindingWords {
  /// The language of its sentences.
  public let language: Language

  /// Makes the words of a language.
  public init(_ language: Language) { self.language = language }

  /// A row by its name.
  public func label(_ row: Comparison.Row) -> String { language.label(row) }

  /// A figure as in a table: 1.29万亿元, > 6000亿元.
  public func wording(_ claim: Claim) -> String { language.value(claim) ?? language.wording(claim) }
}
