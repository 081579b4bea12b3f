import ClaimModel
import ClaimStore

extension RecordStream {
  /// Puts claims into a store, of which those of an article stand together. An article whose claims are spread would
  /// replace itself, and is told of.
  func importClaims(from paths: [String], by importer: Importer) throws {
    var (article, seen) = (Neighbours<String, SourcedClaim>(), Set<String>())
    let add = { (doc: String, claims: [SourcedClaim]) in
      guard let made = Article(ofClaims: claims) else { return }
      guard seen.insert(doc).inserted else {
        throw CommandFailure(
          en: "the claims of \(doc) do not stand together; sort them by doc and start, and import them again",
          zh: "\(doc) 的数字没有连在一起；请按 doc 和 start 排好再导入", at: doc)
      }
      try importer.add(PreparedArticle(made, claims: claims.map(\.claim)))
    }
    try forEachClaim(in: paths) { claim in
      if let done = article.add(claim.record.claim, of: claim.record.claim.doc) { try add(done.key, done.elements) }
    }
    if let done = article.finished { try add(done.key, done.elements) }
  }
}
