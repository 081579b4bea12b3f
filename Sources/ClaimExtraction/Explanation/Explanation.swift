import ClaimModel

/// How a claim came about: what was read, and what could have been read and was not.
public struct Explanation: Sendable, Hashable {
  /// The claim, with the derivation of each field.
  public var claim: Claim
  /// The readings that were rejected, field by field.
  public var rejected: [Rejection]

  /// Makes an explanation.
  public init(claim: Claim, rejected: [Rejection]) {
    self.claim = claim
    self.rejected = rejected
  }

  /// A reading that was possible and was not taken.
  public struct Rejection: Sendable, Hashable {
    /// The field it would have been.
    public var field: Derivation.Field
    /// The words it would have been read from.
    public var words: Mention
    /// What it would have said: a region's name, a rule's reading.
    public var reading: String
    /// Why it was not taken.
    public var reason: Reason

    /// Makes a rejection.
    public init(_ field: Derivation.Field, words: Mention, reading: String, reason: Reason) {
      self.field = field
      self.words = words
      self.reading = reading
      self.reason = reason
    }
  }

  /// Why a reading was not taken.
  public enum Reason: Sendable, Hashable, CaseIterable {
    /// A rule that goes before it in the book reads something at the same place.
    case anotherRuleFirst
    /// The words stand after the figure.
    case standsAfter
    /// Something else stands nearer to the figure.
    case fartherAway
    /// The region is only what something is measured against: 高于全市.
    case onlyCompared
    /// The region is one of a list that pairs with no figures.
    case partOfList
    /// The date is what a change is measured from: 较“十二五”末.
    case baseOfComparison
    /// The date is where a change started: 由2020年的….
    case startOfChange
    /// The date counts from that of the article, which is not known.
    case unknownYear
    /// Several divisions have this name and the story does not say which one it means.
    case sameName
  }
}
