import ClaimModel

/// Where the sentences of claims are written.
public enum SentencePlace: String, Sendable, Hashable, CaseIterable {
  /// In every claim, which is then complete.
  case inside
  /// Once each, as records of their own before their claims, which keep the place.
  case apart
}

/// Claims as lines of JSON, with their sentences where they are wanted.
public struct ClaimLines: Sendable {
  /// What is written so far.
  public var text = JSONText()
  private let sentences: SentencePlace
  private var last: (doc: String, start: Int)?

  /// Starts with nothing.
  public init(sentences: SentencePlace) { self.sentences = sentences }

  /// Appends a claim, before it its sentence where that is written apart. Claims come in the order of their places.
  public mutating func add(_ sourced: SourcedClaim) {
    let place = (doc: sourced.doc, start: sourced.claim.sentence.place.scalars.lowerBound)
    if sentences == .apart, last.map({ $0 != place }) ?? true { text.sentence(sourced.claim.sentence, of: sourced.doc) }
    last = place
    text.claim(sourced, sentences: sentences)
  }
}

/// A sentence as a line of JSON; `doc` and `start` are those of the sentence of its claims.
enum SentenceLine {
  static let record = "sentence"

  enum CodingKeys: String, CodingKey { case record, version, doc, text }
}

extension JSONText {
  fileprivate mutating func sentence(_ sentence: Mention, of doc: String) {
    raw("{")
    key(SentenceLine.CodingKeys.record)
    string(SentenceLine.record)
    key(SentenceLine.CodingKeys.version)
    number(RecordSchema.version)
    key(SentenceLine.CodingKeys.doc)
    string(doc)
    ends(of: sentence.place)
    key(SentenceLine.CodingKeys.text)
    string(sentence.text)
    raw("}\n")
  }
}
