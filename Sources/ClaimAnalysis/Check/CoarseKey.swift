import ClaimModel

/// What claims share that may tell one fact, so coarse that no two that do are without a key in common. A claim has
/// several: one of its metric and region, and one for each value that a slip makes of its own.
public struct CoarseKey: Sendable, Hashable {
  /// The key in words, the same on every machine: `fact:#patents@310117`, `figure:00c0ffee00c0ffee`.
  public let text: String
  /// By what the claims of a key that very many share are told apart without a pair being lost: their year.
  public var year: Int?
  /// What is to be known beside the claim where the key is one of values.
  public var figure: Figure?

  /// What holds a figure against others without its article.
  public struct Figure: Sendable, Hashable {
    /// What its words come to: the values of one number are counted.
    public let words: Int64
    /// Its value as a number: values are counted by it.
    public let value: Int64
    /// What stands beside it.
    public let surroundings: RetoldSurroundings
  }
}

/// A claim under one of its keys.
public struct KeyedClaim: Sendable {
  /// The claim.
  public var claim: SourcedClaim
  /// What stands beside it, where the key is one of values.
  public var surroundings: RetoldSurroundings?

  /// Makes a claim under a key.
  public init(_ claim: SourcedClaim, surroundings: RetoldSurroundings? = nil) {
    (self.claim, self.surroundings) = (claim, surroundings)
  }
}

/// The keys of each claim of one article.
public func coarseKeys(ofArticle claims: [SourcedClaim]) -> [[CoarseKey]] {
  var keys = claims.map { claim in
    FactGroup(claim.claim).map { [CoarseKey(text: $0.text, year: FactGroup.year(of: claim.claim))] } ?? []
  }
  guard let doc = claims.first?.doc else { return keys }
  let numbered = claims.enumerated().map { (number: $0.offset, claim: $0.element.claim) }
  for figure in RetoldSurroundings.figures(of: numbered, doc: doc) {
    let beside = CoarseKey.Figure(
      words: Int64(bitPattern: figure.print), value: Int64(bitPattern: figure.value), surroundings: figure.surroundings)
    keys[figure.claim] += ([figure.valueKey] + figure.slipKeys).map {
      CoarseKey(text: CoarseKey.prefixOfFigures + $0.text, figure: beside)
    }
  }
  return keys
}

/// What claims that share a key say of each other, as `crossCheck` of all claims together finds it, but for what their
/// articles say inside.
public func crossCheck(_ claims: [KeyedClaim], sharing key: String) -> [Finding] {
  guard key.hasPrefix(CoarseKey.prefixOfFigures),
    let shared = RetellingKey(key.dropFirst(CoarseKey.prefixOfFigures.count))
  else { return crossCheck(group: claims.map(\.claim)) }
  var retellings = Retellings()
  for (index, claim) in claims.enumerated() {
    guard var figure = RetoldFigure(claim.claim.claim, number: index, document: stableHash([claim.claim.doc])) else {
      continue
    }
    figure.surroundings = claim.surroundings ?? RetoldSurroundings()
    retellings.add(figure)
  }
  return retellingFindings(retellings.pairs(sharing: shared)) { claims[$0].claim }
}

extension CoarseKey {
  fileprivate static let prefixOfFigures = "figure:"
}
