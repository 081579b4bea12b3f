import ClaimModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct StoredReadingTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
  }

  @Test func everyWayOfReadingIsTheSameAgain() throws {
    var claims: [Claim] = []
    for aspect in Aspect.allCases {
      for kind in [nil] + TimeKind.allCases.map(Optional.some) {
        for basis in [nil] + PriceBasis.allCases.map(Optional.some) {
          for assertion in Assertion.allCases {
            var claim = Claim.bare(region: "嘉定区", metric: "企业", year: 2021)
            (claim.aspect, claim.timeKind, claim.basis, claim.assertion) = (aspect, kind, basis, assertion)
            claims.append(claim)
          }
        }
      }
    }
    try store.save(Article(id: "a.txt", text: "三家"), claims: claims)
    #expect(try store.claims().map(\.claim) == claims)
  }

  @Test func everyEvidenceIsTheSameAgain() throws {
    let claims = Derivation.Field.allCases.flatMap { field in
      Evidence.allCases.map { evidence in
        var claim = Claim.bare()
        claim.derivation = [
          Derivation(field, rule: "a", evidence: .clause), Derivation(field, rule: "b", evidence: evidence),
        ]
        return claim
      }
    }
    try store.save(Article(id: "a.txt", text: "三家"), claims: claims)
    #expect(try store.claims().map(\.claim) == claims)
  }

  @Test func modifiersAreTheSameAgain() {
    let all = Modifier.Kind.allCases.map { Modifier($0, "“引号”,\n\t\"\\]") }
    #expect([Modifier](stored: all.stored) == all)
    #expect([Modifier]().stored == nil)
    #expect([Modifier](stored: nil).isEmpty)
    #expect([Modifier(.part, "民间"), Modifier(.counting, "累计")].stored == #"[["part","民间"],["counting","累计"]]"#)
    #expect([Modifier](stored: #"[["whatever","民间"],["part"]]"#).isEmpty)
  }

  @Test func metricsOfOnePhraseDifferByTheirParts() throws {
    let readings = [
      MetricReading(phrase: "民间投资"), MetricReading(phrase: "民间投资", head: "投资"),
      MetricReading(phrase: "民间投资", head: "投资", modifiers: [Modifier(.part, "民间")]),
    ]
    let claims = readings.map { reading in
      var claim = Claim.bare()
      claim.metric = reading
      return claim
    }
    try store.save(Article(id: "a.txt", text: "三家"), claims: claims)
    #expect(try store.claims().map(\.claim.metric) == readings)
  }

  @Test func groupsHaveTheEvidenceWithoutTheRules() throws {
    try store.save(Article(id: "a.txt", text: "三家"), claims: [.full])
    var found: [Claim] = []
    try store.forEachGroup(by: { reading, _ in reading.phrase }) { found += $0.map(\.claim) }
    let claim = try #require(found.first)
    #expect(found.count == 1)
    for field in StoredReading.fields { #expect(claim.evidence(of: field) == Claim.full.evidence(of: field)) }
    #expect(claim.derivation.allSatisfy { $0.rule.isEmpty && $0.words == nil })
    #expect(claim.assertion == .rumoured)
    #expect(!claim.isStated)
  }

  @Test func aliasesLeaveThePartsOfAMetric() throws {
    try store.save(Article(id: "a.txt", text: "三家"), claims: [.full])
    try store.addAlias("patents", meaning: "发明", at: .someDay)
    let metric = try #require(try store.claims().first?.claim.metric)
    #expect(metric.id == MetricID("发明"))
    #expect(metric.head == "专利" && metric.modifiers == Claim.full.metric?.modifiers)
  }
}
