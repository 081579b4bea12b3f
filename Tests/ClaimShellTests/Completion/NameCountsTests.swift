import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct NameCountsTests {
  private let folder: TemporaryFolder
  private let store: ClaimStore
  private let counts = NameCounts.patient

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("heshu.db"))
    try store.save(Article(id: "x/one.txt", text: "3家"), claims: [.sample])
  }

  @Test(arguments: [
    (FacetField.region, "松江区"), (.metric, "高新技术企业"), (.unit, "家"), (.kind, "count"), (.article, "one.txt"),
  ])
  func namesComeWithCounts(field: FacetField, name: String) {
    #expect(counts.names(of: field, at: store.path) == [NameCounts.Name(text: name, claims: 1)])
  }

  @Test func aStoreThatChangedIsCountedAgain() throws {
    #expect(counts.names(of: .region, at: store.path).map(\.text) == ["松江区"])
    var claim = Claim.sample
    claim.region = RegionReading(region: Region(name: "嘉定区", level: .county), isInferred: false)
    try store.save(Article(id: "x/two.txt", text: "3家。"), claims: [claim])
    #expect(Set(counts.names(of: .region, at: store.path).map(\.text)) == ["松江区", "嘉定区"])
  }

  @Test func uncountedNamesAreThereAtOnce() throws {
    #expect(try store.names(of: .region) == ["松江区"])
    #expect(try store.names(of: .metric) == ["高新技术企业"])
    #expect(try store.names(of: .kind) == [])
  }
}
