/// What a person found who read a claim with its sentence.
public struct Review: Sendable, Hashable {
  /// The number of the claim; nil while the article does not have it, or is read otherwise now.
  public var id: ClaimID?
  /// The claim as the program had read it when it was judged.
  public var judged: SourcedClaim
  /// What was found.
  public var finding: Finding
  /// By whom, and when: UTC, ISO 8601.
  public var who, date: String

  /// Makes a review.
  public init(id: ClaimID?, judged: SourcedClaim, finding: Finding, who: String, date: String) {
    (self.id, self.judged, self.finding, self.who, self.date) = (id, judged, finding, who, date)
  }

  /// What can be found.
  public enum Finding: Sendable, Hashable {
    /// These fields are wrong, and the others right; none for a claim that is right.
    case wrong(Set<Derivation.Field>)
    /// It is no claim: a name, a label, a misread number.
    case noClaim

    /// Everything is as the text says.
    public static let right = Finding.wrong([])
  }

  /// Whether a field is right; nil where it was not judged, as of what is no claim.
  public func isRight(_ field: Derivation.Field) -> Bool? {
    switch finding {
    case .wrong(let fields): !fields.contains(field)
    case .noClaim: field == .figure ? false : nil
    }
  }
}

/// How many of how many.
public struct Proportion: Sendable, Hashable {
  /// How many there are, and how many of them are right.
  public private(set) var (all, right) = (0, 0)

  /// Makes one of counts.
  public init(right: Int = 0, of all: Int = 0) { (self.all, self.right) = (all, right) }

  /// Counts one more.
  public mutating func count(_ isRight: Bool) {
    all += 1
    right += isRight ? 1 : 0
  }

  /// The share; nil of nothing.
  public var share: Double? { all > 0 ? Double(right) / Double(all) : nil }

  /// Where the share of everything that the sample stands for lies, at 95 %: the score interval of Wilson (1927), which
  /// stays between 0 and 1 and is right for small samples and shares near 1. All of it for nothing.
  public var interval: ClosedRange<Double> {
    guard let share else { return 0...1 }
    let (z, n) = (1.959_963_984_540_054, Double(all))
    let middle = share + z * z / (2 * n)
    let width = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - width) / scale)...min(1, (middle + width) / scale)
  }
}

/// What reviews come to: how many claims were read by a person, how many were right, and how often each field is.
public struct ReviewTally: Sendable, Hashable {
  /// The claims read, and those of them that are right in every field.
  public private(set) var claims = Proportion()
  /// For each field that was judged, how often it is right, in the order of reading.
  public var fields: [(field: Derivation.Field, rate: Proportion)] {
    Correction.fields.compactMap { field in rates[field].map { (field, $0) } }
  }
  private var rates: [Derivation.Field: Proportion] = [:]

  /// Counts reviews.
  public init(_ reviews: [Review] = []) {
    for review in reviews {
      claims.count(review.finding == .right)
      for field in Correction.fields {
        if let isRight = review.isRight(field) { rates[field, default: Proportion()].count(isRight) }
      }
    }
  }
}

extension [Review] {
  /// How often each field is right among the claims of each kind.
  public var ratesByKind: [(kind: Claim.Kind, tally: ReviewTally)] {
    Claim.Kind.allCases.compactMap { kind in
      let own = filter { $0.judged.claim.kind == kind }
      return own.isEmpty ? nil : (kind, ReviewTally(own))
    }
  }

  /// How often a field is right by how near its words stand; nil is a field that the program left open.
  public func rates(of field: Derivation.Field) -> [(evidence: Evidence?, rate: Proportion)] {
    (Evidence.allCases.map(Optional.some) + [nil]).compactMap { evidence in
      var rate = Proportion()
      for review in self where review.judged.claim.evidence(of: field) == evidence {
        if let isRight = review.isRight(field) { rate.count(isRight) }
      }
      return rate.all == 0 ? nil : (evidence, rate)
    }
  }
}
