import ArticleReader
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

extension Check {
  /// Checks every record, and writes a finding for each figure of it as soon as it is known.
  func checkRecords(of path: String, in session: Session) throws {
    let stream = RecordStream(session, streaming)
    let extractor = ClaimExtractor(metrics: try vocabulary.lexicon())
    var reader = documents.reader()
    reader.options.isLive = streaming.flush
    reader.options.format = .lines
    var contradicts = false
    try withEvidence(in: session) { store in
      try reader.forEachArticle(in: [path]) { result in
        try Interrupts.check()
        switch result {
        case .failure(let error): try stream.tell(error)
        case .success(let statement):
          let check = StatementsCheck(store: store, extractor: extractor, file: nil)
          for finding in try check.findings(of: [statement]) {
            contradicts = contradicts || finding.verdict.isAlarm
            try stream.write { $0.finding(finding) }
          }
        }
      }
    }
    try stream.finish()
    if isStrict, contradicts { throw ContradictionFound() }
  }

  /// Hands over the store to check with: for claims of JSON Lines one that goes with the command.
  func withEvidence(in session: Session, _ use: (ClaimStore) throws -> Void) throws {
    guard !claims.isEmpty else { return try use(try session.store(store.path)) }
    let temporary = try TemporaryStore()
    let importer = try Importer(into: temporary.store) { _, _ in }
    let stream = RecordStream(session)
    try stream.importClaims(from: claims, into: temporary.store, by: importer)
    try importer.finish()
    try stream.finish()
    try use(temporary.store)
  }
}
