import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Findings as ClaimReview of schema.org, in JSON-LD: one review a finding, in one graph.
///
/// https://schema.org/ClaimReview
func claimReviews(of findings: [Finding]) -> String {
  var json = JSONText()
  json.raw("{\"@context\":\"https://schema.org\",\"@graph\":[")
  for (index, finding) in findings.enumerated() {
    if index > 0 { json.raw(",") }
    json.raw("\n")
    json.review(finding)
  }
  json.raw("\n]}\n")
  return String(decoding: json.bytes, as: UTF8.self)
}

extension JSONText {
  fileprivate mutating func review(_ finding: Finding) {
    raw("{\"@type\":\"ClaimReview\",\"@id\":")
    string("urn:heshu:finding:\(finding.id)")
    raw(",\"author\":{\"@type\":\"Organization\",\"name\":\"Heshu\"},\"inLanguage\":\"zh\",\"claimReviewed\":")
    string(finding.claims.first?.claim.sentence.text)
    raw(",\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":")
    number(finding.verdict.rating)
    raw(",\"bestRating\":5,\"worstRating\":1,\"alternateName\":")
    string(finding.verdict.rawValue)
    raw("},\"reviewAspect\":")
    string([finding.reason.code, finding.cause?.code].compactMap(\.self).joined(separator: ", "))
    raw(",\"reviewBody\":")
    string(finding.computation)
    raw(",\"itemReviewed\":{\"@type\":\"Claim\"")
    if let first = finding.earliest { property("\"firstAppearance\"", first) }
    raw(",\"appearance\":[")
    for (index, claim) in finding.claims.enumerated() {
      if index > 0 { raw(",") }
      appearance(claim)
    }
    raw("]}}")
  }

  private mutating func property(_ name: StaticString, _ claim: SourcedClaim) {
    raw(",")
    raw(name)
    raw(":")
    appearance(claim)
  }

  private mutating func appearance(_ sourced: SourcedClaim) {
    raw("{\"@type\":\"CreativeWork\",\"identifier\":")
    string(sourced.doc)
    if let headline = sourced.claim.headline {
      raw(",\"headline\":")
      string(headline)
    }
    if let day = sourced.published?.exactDay {
      raw(",\"datePublished\":")
      string(day.description)
    }
    raw(",\"text\":")
    string(sourced.claim.sentence.text)
    raw("}")
  }
}

extension Verdict {
  /// From 1, false, to 5, true; 3 where nothing can be said.
  fileprivate var rating: Int {
    switch self {
    case .contradict, .doesNotAddUp: 1
    case .targetMissed: 2
    case .incomparable, .insufficient, .cannotTell, .open, .revised: 3
    case .agreeRounding: 4
    case .agree, .addsUp, .targetMet: 5
    }
  }
}
