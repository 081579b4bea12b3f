import ClaimModel
import ClaimStore

extension RecordStream {
  /// Puts claims into a store, of which those of an article stand together. An article whose claims are spread would
  /// replace itself, and is told of; so is one of which the store has another text, which stays.
  func importClaims(from paths: [String], into store: ClaimStore, by importer: Importer) throws {
    var (article, seen) = (Neighbours<String, SourcedClaim>(), Set<String>())
    let add = { (doc: String, claims: [SourcedClaim]) in
      guard seen.insert(doc).inserted else {
        throw CommandFailure(
          en: "the claims of \(doc) do not stand together; sort them by doc and start, and import them again",
          zh: "\(doc) 的数字没有连在一起；请按 doc 和 start 排好再导入", at: doc)
      }
      guard let article = try store.article(ofClaims: claims) else { return try self.passOver(anotherTextOf: doc) }
      try importer.add(PreparedArticle(article, claims: claims.map(\.claim)))
    }
    try forEachClaim(in: paths) { claim in
      if let done = article.add(claim.record.claim, of: claim.record.claim.doc) { try add(done.key, done.elements) }
    }
    if let done = article.finished { try add(done.key, done.elements) }
  }

  private func passOver(anotherTextOf doc: String) throws {
    let sentence = Message(
      en: "\(doc) has another text in the store, which stays as it is; take its claims into a store of their own.",
      zh: "库里的 \(doc) 是另一篇文字，保持不变；请把这些数字收进另一个库。")
    try passOver(ErrorLine(doc: doc, code: "another-text", sentence: sentence))
  }
}
