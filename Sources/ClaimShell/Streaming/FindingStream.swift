import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimStore

extension RecordStream {
  /// What claims say of each other that stand grouped by their keys, as `key` writes them and a sort orders them.
  func crossCheck(claimsIn paths: [String], wanted: @escaping (Finding) -> Bool, keyed: Bool) throws {
    var group = Neighbours<[String?], KeyedClaim>()
    let check = { (key: [String?], claims: [KeyedClaim]) in
      guard claims.count > 1, let name = key.first.flatMap({ $0 }) else { return }
      for finding in ClaimAnalysis.crossCheck(claims, sharing: name) where wanted(finding) {
        try self.write { $0.finding(finding, keyed: keyed) }
      }
    }
    try forEachClaim(in: paths) { claim in
      let record = claim.record
      let surroundings = RetoldSurroundings(
        near: record.near, rivals: record.rivals, valuesOfWords: record.valuesOfWords)
      let keyed = KeyedClaim(record.claim, surroundings: surroundings)
      if let done = group.add(keyed, of: [record.key, claim.group]) { try check(done.key, done.elements) }
    }
    if let done = group.finished { try check(done.key, done.elements) }
    try finish()
  }

  /// The arithmetic of articles, of which the claims stand together.
  func audit(claimsIn paths: [String], wanted: @escaping (Finding) -> Bool, keyed: Bool) throws {
    var article = Neighbours<String, SourcedClaim>()
    let check = { (claims: [SourcedClaim]) in
      for finding in ClaimAnalysis.crossCheck(article: claims) where wanted(finding) {
        try self.write { $0.finding(finding, keyed: keyed) }
      }
    }
    try forEachClaim(in: paths) { claim in
      if let done = article.add(claim.record.claim, of: claim.record.claim.doc) { try check(done.elements) }
    }
    if let done = article.finished { try check(done.elements) }
    try finish()
  }

  /// Findings under their keys, sorted by key and order, without those that repeat earlier ones.
  func settle(findingsIn paths: [String]) throws {
    var (repetitions, key) = (Repetitions(), String?.none)
    try forEachLine(in: paths) { path, line in
      KeyedFinding(line.bytes).map { .success($0) } ?? .failure(BadLine(noFindingIn: path, line.number))
    } use: { found in
      if key != found.key { (repetitions, key) = (Repetitions(), found.key) }
      let repeats = found.mark.map { repetitions.repeats($0) } ?? false
      if !repeats, found.isHome { try self.write { $0.append(line: found.finding) } }
    }
    try finish()
  }
}

extension BadLine {
  fileprivate init(noFindingIn path: String, _ line: Int) {
    self.init(
      line: ErrorLine(
        id: nil, doc: path, line: line, code: "no-finding",
        sentence: Message(
          en: "\(path):\(line) is no finding as conflicts --claims --keyed writes it; the line was passed over.",
          zh: "\(path):\(line) 不是 conflicts --claims --keyed 写出的发现；已跳过该行。")), endsAll: false)
  }
}
