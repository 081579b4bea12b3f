import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import Testing

/// From text to verdict. What is not an alarm must not come with one.
@Suite struct CaseTests {
  @Test(arguments: Case.all(in: "contradictions") + Case.all(in: "traps") + Case.all(in: "plans"))
  func findsAcrossArticles(_ example: Case) {
    expect(example, crossCheck(example.claims) + audit(example.claims))
  }

  @Test(arguments: Case.all(in: "clusters"))
  func isOneFactToldAgain(_ example: Case) {
    let findings = crossCheck(example.claims)
    expect(example, findings)
    #expect(findings.contains { ($0.verdict == .agree || $0.verdict == .agreeRounding) && $0.sourceCount > 1 })
  }

  /// The clusters that share a level whose place and time all reports name: what is assumed accuses nobody, and of a
  /// change the words must be the same.
  private static let stated = Case.all(in: "clusters").filter { example in
    let shared = crossCheck(example.claims).first { $0.verdict == .agree || $0.verdict == .agreeRounding }
    return shared?.claims.allSatisfy { $0.claim.isStated && $0.claim.region != nil && $0.claim.aspect == .level }
      ?? false
  }

  @Test func manyClustersStateTheirFacts() { #expect(Self.stated.count >= 8) }

  /// A slip in the first figure that the reports of a cluster share is found, whatever the words of the others.
  @Test(arguments: stated, ["digit", "万"])
  func findsAPlantedSlip(_ example: Case, slip: String) throws {
    let shared = try #require(crossCheck(example.claims).first { $0.verdict == .agree || $0.verdict == .agreeRounding })
    let exact = shared.claims.filter { $0.claim.quantity?.comparator == .equal }
    guard let victim = exact.first, exact.count > 1 || slip == "万", let changed = victim.claim.figure.text.with(slip)
    else { return }
    var planted = example
    planted.articles = example.articles.map {
      $0.id == victim.doc ? $0.replacing(victim.claim.figure, by: changed) : $0
    }
    #expect(crossCheck(planted.claims).contains { $0.verdict == .contradict }, "\(changed)")
  }

  @Test(arguments: Case.all(in: "arithmetic"))
  func findsInsideArticles(_ example: Case) {
    expect(example, audit(example.claims) + crossCheck(example.claims))
  }

  @Test(arguments: Case.all(in: "statements"))
  func checksStatements(_ example: Case) {
    let statement = Article(id: "statement", text: example.statement ?? "")
    let claims = ClaimExtractor().claims(in: statement).map { SourcedClaim(doc: statement.id, claim: $0) }
    expect(example, check(statement: claims, against: example.claims))
  }

  @Test(arguments: Case.all(in: "traces"))
  func followsFigures(_ example: Case) throws {
    let claims = example.claims
    let start = try #require(claims.first { (example.figure ?? "").hasSuffix($0.claim.figure.text) })
    #expect(Trace(of: start, in: claims).steps.map(\.drift.rawValue) == example.expected)
  }

  @Test func thereAreManyCasesAndAThirdAreTraps() {
    let files = ["contradictions", "traps", "plans", "arithmetic", "statements", "traces", "clusters"].map(Case.all)
    #expect(files.joined().count >= 200)
    #expect(files.joined().allSatisfy { !$0.expected.isEmpty })
    #expect(files[1].count * 3 >= files.joined().count)
    #expect(Set(files.joined().map(\.name)).count == files.joined().count)
  }

  private func expect(_ example: Case, _ findings: [Finding]) {
    let told = findings.map { "\($0.verdict.rawValue) \($0.rule) \($0.reason.code) \($0.cause?.code ?? "-")" }
    let alarms = findings.filter(\.verdict.isAlarm)
    guard let verdict = example.expected.first, verdict != "silent" else {
      #expect(alarms.isEmpty, "\(told) \(alarms.map(\.computation))")
      return
    }
    let right = findings.filter { finding in
      let words = [finding.verdict.rawValue, finding.rule, finding.reason.code, finding.cause?.code ?? ""]
      return finding.verdict.rawValue == verdict && example.expected.allSatisfy(words.contains)
    }
    #expect(!right.isEmpty, "\(told) \(Self.readings(example))")
    #expect(alarms.allSatisfy { $0.verdict.rawValue == verdict }, "\(told)")
  }

  /// What was extracted, for the message of a failure.
  private static func readings(_ example: Case) -> String {
    example.claims.map { sourced in
      let claim = sourced.claim
      return """
        \n  \(sourced.doc) \(claim.figure.text) \(claim.kind) m=\(claim.metric?.phrase ?? "-") \
        r=\(claim.region?.region.name ?? "-") p=\(claim.period?.description ?? "-")/\(claim.period?.origin.rawValue ?? "") \
        e=\(claim.entity?.text ?? "-") b=\(claim.base ?? "-") \(claim.status) \(claim.qualifiers)
        """
    }.joined()
  }
}
