import ClaimModel

extension Finding {
  /// How many articles say it; claims are distinct sentences, so that copies count once.
  public var sourceCount: Int { Set(claims.map(\.doc)).count }

  /// The claim that was published first, where dates are known.
  public var earliest: SourcedClaim? {
    claims.filter { $0.published != nil }.min {
      ($0.published?.description ?? "", $0.doc, $0.claim.start)
        < ($1.published?.description ?? "", $1.doc, $1.claim.start)
    } ?? claims.first
  }

  /// The claim whose wording allows the least.
  public var mostPrecise: SourcedClaim? {
    claims.min {
      ($0.claim.precision, $0.doc, $0.claim.start) < ($1.claim.precision, $1.doc, $1.claim.start)
    }
  }

  /// The largest value over the smallest, in one unit; nil where there is nothing to divide.
  public var spread: ExactDecimal? {
    guard let unit = claims.first?.claim.quantity?.unit else { return nil }
    let values = claims.compactMap { $0.claim.quantity?.converted(to: unit)?.value.magnitude }
    guard let low = values.min(), let high = values.max() else { return nil }
    return high.divided(by: low, digits: 4)
  }
}
