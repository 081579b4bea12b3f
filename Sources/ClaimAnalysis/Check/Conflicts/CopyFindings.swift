import ClaimModel

/// Sentences of different articles that are the same but for one figure: a copy with a slip is no second source.
func copyFindings(_ claims: [SourcedClaim]) -> [Finding] {
  // Only sentences of one length can be the same but for a figure.
  let lengths = claims.filter { $0.claim.quantity != nil }.grouped { FrameLength($0.claim) }
  let alike = lengths.map(\.elements).filter { $0.count > 1 }.flatMap(\.self)
  return alike.grouped { Frame($0.claim) }.flatMap { frame, group -> [Finding] in
    guard frame.length >= Frame.shortest, group.count > 1 else { return [] }
    let first = group.sorted { $0.order < $1.order }.withoutCopies { $0.claim.figure.text }.prefix(8)
    return first.indices.flatMap { index in
      first[..<index].compactMap { copyFinding($0, first[index]) }
    }
  }
}

/// How long a sentence is before and after a figure; blanks, which copies lose, do not count.
private struct FrameLength: Hashable {
  let before: Int
  let after: Int

  init(_ claim: Claim) {
    let offset = claim.start - claim.sentence.place.scalars.lowerBound
    var (before, after) = (0, 0)
    for (index, scalar) in claim.sentence.text.unicodeScalars.enumerated() where !scalar.isBlank {
      if index < offset { before += 1 } else { after += 1 }
    }
    (self.before, self.after) = (before, after - claim.figure.text.unicodeScalars.count { !$0.isBlank })
  }
}

/// A sentence with a gap where the figure stands.
private struct Frame: Hashable {
  /// Shorter sentences are written anew of other things.
  static let shortest = 18

  let before: String
  let after: String
  var length: Int { before.unicodeScalars.count + after.unicodeScalars.count }

  init(_ claim: Claim) {
    let sentence = claim.sentence.text.unicodeScalars
    let offset = claim.start - claim.sentence.place.scalars.lowerBound
    before = String(String.UnicodeScalarView(sentence.prefix(max(offset, 0)))).withoutBlanks
    after =
      String(String.UnicodeScalarView(sentence.dropFirst(max(offset, 0) + claim.figure.place.scalars.count)))
      .withoutBlanks
  }
}

private func copyFinding(_ a: SourcedClaim, _ b: SourcedClaim) -> Finding? {
  guard a.doc != b.doc, isOneTime(a, b), namesItsSubject(a.claim), !isNobodys(a.claim),
    a.claim.status == b.claim.status,
    a.claim.region?.region == b.claim.region?.region, a.claim.hasSameEntity(as: b.claim)
  else { return nil }
  if let slip = unitSlip(a, b) {
    return Finding(
      .contradict, rule: "conflict.copy", reason: .copy, cause: slip.cause, claims: [a, b],
      computation: slip.computation)
  }
  // The same words with the same bound: 超过43万亿元 and 超过93万亿元 could both be true, but one of them is miscopied.
  guard a.claim.kind == b.claim.kind, a.claim.quantity?.comparator == b.claim.quantity?.comparator,
    let judgement = Judgement(a.claim.withoutBound, b.claim.withoutBound), judgement.verdict == .contradict
  else { return nil }
  // 已造成超过3.5万人遇难: what a text tells as of its own day, another tells otherwise of the next.
  guard a.claim.hasStated(.period) || a.published == b.published || judgement.cause?.isTelling ?? false
  else { return nil }
  return disagreement(a, b, judgement, rule: "conflict.copy", reason: .copy)
}

/// Whether the sentence says what it is about, or is so long that it is hardly written twice of two things.
private func namesItsSubject(_ claim: Claim) -> Bool {
  !claim.sentence.text.containsAny(of: "这家 该公司 该企业 该项目 该校 这个 该市 该区 该县")
    || claim.sentence.text.unicodeScalars.count >= 40
}

extension Claim {
  /// The claim with its figure rounded to the last digit that is not zero, whatever bound it has.
  fileprivate var withoutBound: Claim {
    guard let quantity, quantity.comparator != .equal, quantity.comparator != .range else { return self }
    var plain = self
    plain.quantity?.interval = .allowed(by: .approximately, quantity.value)
    return plain
  }
}

/// Whether nothing says whose the figure is, of a kind that each company has: two announcements in the same words.
private func isNobodys(_ claim: Claim) -> Bool { claim.region == nil && claim.isOfOneOfMany }

/// Whether two copies speak of one time: their words do, or they are of one week or of no date.
private func isOneTime(_ a: SourcedClaim, _ b: SourcedClaim) -> Bool {
  guard PeriodKey(a.claim) == PeriodKey(b.claim) else { return false }
  if PeriodKey(a.claim).isKnown, !a.claim.isOfItsMoment { return true }
  return a.published == nil && b.published == nil || arePublishedTogether(a, b)
}
