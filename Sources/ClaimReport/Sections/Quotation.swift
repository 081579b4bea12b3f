import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// The place of a figure in Unicode scalars: `120–125`.
  func place(of claim: SourcedClaim) -> String {
    "\(claim.start)–\(claim.claim.figure.place.scalars.upperBound)"
  }

  /// The sentence that claims share, with their figures strong.
  func quotation(of claims: [SourcedClaim]) -> [Document.Inline] {
    guard let sentence = claims.first?.claim.sentence else { return [] }
    let scalars = Array(sentence.text.unicodeScalars)
    let origin = sentence.place.scalars.lowerBound
    var (result, position) = ([Document.Inline](), 0)
    for claim in claims.sorted(by: { $0.start < $1.start }) {
      let start = min(claim.start - origin, scalars.count)
      let end = min(claim.claim.figure.place.scalars.upperBound - origin, scalars.count)
      guard start >= position, end > start else { continue }
      if start > position { result.append(.text(String(scalars[position..<start]))) }
      result.append(.strong(String(scalars[start..<end])))
      position = end
    }
    return position < scalars.count ? result + [.text(String(scalars[position...]))] : result
  }
}

extension SourcedClaim {
  /// Where the figure starts.
  var start: Int { claim.figure.place.scalars.lowerBound }
}
