import ClaimModel

/// The contradictions and revisions among claims, those that matter most first.
public func conflicts(in claims: [SourcedClaim]) -> [Finding] {
  crossCheck(claims).filter { $0.verdict == .contradict || $0.verdict == .revised }
}

/// What claims say of each other: first the contradictions, those that matter most before the others, then revisions,
/// plans against what came, and one finding for all claims of a fact that agree. Repeated sentences count once.
///
/// The work is in proportion to the claims: only claims of one fact are held against each other.
public func crossCheck(_ claims: [SourcedClaim]) -> [Finding] {
  let inside = claims.grouped(by: \.doc).flatMap { retellingFindings($0.elements, inside: true) }
  let across = claims.count > mostRetold ? [] : retellingFindings(claims, inside: false)
  return ranked(
    headlineFindings(claims.sorted { $0.order < $1.order }) + crossCheck(all: claims) + inside + across)
}

/// Of how many claims a report holds the figures of different articles against each other; of more, the store's own
/// check does, which can be stopped on the way.
private let mostRetold = 4000

/// What claims of one metric and one region say of each other, in no order: all that `crossCheck` finds but what
/// headlines say of their articles. A store too large for memory is checked group by group.
///
/// Of very many, only those of one year are held against each other, so that machines can share them.
public func crossCheck(group claims: [SourcedClaim]) -> [Finding] {
  guard claims.count > FactGroup.largest else { return crossCheck(all: claims) }
  return claims.grouped { FactGroup.year(of: $0.claim) }.flatMap { crossCheck(all: $0.elements) }
}

private func crossCheck(all claims: [SourcedClaim]) -> [Finding] {
  let distinct = distinctClaims(withoutLoners(claims))
  guard !distinct.isEmpty else { return [] }
  let found = copyFindings(distinct) + factFindings(distinct) + slipFindings(distinct) + planFindings(distinct)
  return withCauses(withoutRepetitions(found), among: distinct)
}

/// What is wrong inside one article, in no order: its headline against its text, and its arithmetic.
public func crossCheck(article claims: [SourcedClaim]) -> [Finding] {
  headlineFindings(claims.sorted { $0.order < $1.order }) + retellingFindings(claims, inside: true) + audit(claims)
}

/// Findings as they are read: contradictions first, those that matter most before the others; what two rules find of
/// the same figures once, whatever order they come in.
public func ranked(_ findings: [Finding]) -> [Finding] {
  let sorted = findings.map { (finding: $0, precedence: $0.precedence) }.sorted {
    $0.precedence.utf8.lexicographicallyPrecedes($1.precedence.utf8)
  }
  return withoutRepetitions(sorted.map(\.finding)).map { (finding: $0, rank: $0.rank) }.sorted { $0.rank < $1.rank }
    .map(\.finding)
}

/// The claims by document and place, each sentence once: what pages repeat or copy from each other is one source.
public func distinctClaims(_ claims: [SourcedClaim]) -> [SourcedClaim] {
  claims.sorted { $0.order < $1.order }.withoutCopies { SentenceFigure($0.claim) }
}

/// The claims without those that no other is of the year of: most facts are told once, and are looked at no further.
/// Plans stay, since a plan alone is open.
private func withoutLoners(_ claims: [SourcedClaim]) -> [SourcedClaim] {
  struct Year: Hashable {
    let year: Int
    let isRelative: Bool

    init(_ claim: Claim) {
      year = FactGroup.year(of: claim)
      isRelative = claim.kind == .share || claim.isChange
    }
  }
  guard claims.count > 1 else { return claims.filter { $0.claim.status == .planned } }
  var counts: [Year: Int] = [:]
  for claim in claims { counts[Year(claim.claim), default: 0] += 1 }
  return claims.filter { $0.claim.status == .planned || counts[Year($0.claim), default: 0] > 1 }
}

/// A figure of a sentence, wherever the sentence stands: a headline that its page repeats, a text that another page
/// copies are one source.
struct SentenceFigure: Hashable {
  let sentence: String
  let figure: String
  let offset: Int

  init(_ claim: Claim) {
    sentence = claim.sentence.text.withoutBlanks
    figure = claim.figure.text
    offset = claim.start - claim.sentence.place.scalars.lowerBound
  }
}

extension String {
  /// The text without blanks; itself where it has none.
  var withoutBlanks: String {
    guard unicodeScalars.contains(where: \.isBlank) else { return self }
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isBlank { view.append(scalar) }
    return String(view)
  }
}

extension SourcedClaim {
  /// Order of document and place.
  var order: (String, Int) { (doc, claim.start) }
}

extension Finding {
  /// Order of the first claim, then of the last.
  var order: (String, Int, String, Int, String) {
    let (first, last) = (claims.first?.order ?? ("", 0), claims.last?.order ?? ("", 0))
    return (first.0, first.1, last.0, last.1, id)
  }
}
