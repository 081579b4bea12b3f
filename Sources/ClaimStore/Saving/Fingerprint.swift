import ClaimModel

/// By what copies of an article are known, wherever they are: an article is a copy of an earlier one that has its hash,
/// or that shares a print of the sketch with it and four fifths of its sentences.
public struct Fingerprint: Sendable, Hashable {
  /// The article.
  public let doc: String
  /// SHA-256 of the text, in hexadecimal.
  public let sha256: String
  /// A few of the prints: those of copies are mostly the same.
  public let sketch: [Int64]
  /// The prints of all sentences that say enough to be telling, in order.
  public let sentences: [Int64]

  /// How many of its sentences an article shares with one that it is a copy of, at least.
  public static let likeness = 0.8

  /// The fingerprint of an article.
  public init(_ article: Article) {
    let prepared = PreparedArticle(article, claims: [])
    doc = article.id
    (sha256, sketch) = (prepared.sha256, prepared.sketch)
    sentences = prepared.prints.all.map { Int64(bitPattern: $0) }
  }
}

extension JSONText {
  /// Appends a fingerprint as one JSON object and a line end.
  public mutating func fingerprint(_ print: Fingerprint) {
    raw("{\"record\":\"fingerprint\",\"version\":")
    number(RecordSchema.version)
    raw(",\"doc\":")
    string(print.doc)
    raw(",\"sha256\":")
    string(print.sha256)
    raw(",\"sketch\":")
    array(print.sketch) { $0.number(Int($1)) }
    raw(",\"sentences\":")
    array(print.sentences) { $0.number(Int($1)) }
    raw("}\n")
  }
}
