import ClaimModel
import ClaimStore
import Foundation
import Testing

@testable import ClaimShell

@Suite struct NameCountsTests {
  private let folder: TemporaryFolder
  private let store: ClaimStore
  private let counts = NameCounts()

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("heshu.db"))
    try store.save(Article(id: "x/one.txt", text: "3家"), claims: [.sample])
  }

  /// Counts come when they come.
  private func counted(_ field: FacetField) async throws -> [NameCounts.Name] {
    for _ in 0..<500 {
      let names = counts.names(of: field, at: store.path)
      if !names.isEmpty, names.allSatisfy({ $0.claims != nil }) { return names }
      try await Task.sleep(for: .milliseconds(10))
    }
    return []
  }

  @Test(arguments: [
    (FacetField.region, "松江区"), (.metric, "高新技术企业"), (.unit, "家"), (.kind, "count"), (.article, "one.txt"),
  ])
  func namesComeWithCounts(field: FacetField, name: String) async throws {
    #expect(try await counted(field) == [NameCounts.Name(text: name, claims: 1)])
  }

  @Test func aStoreThatChangedIsCountedAgain() async throws {
    #expect(try await counted(.region).map(\.text) == ["松江区"])
    var claim = Claim.sample
    claim.region = RegionReading(region: Region(name: "嘉定区", level: .county), isInferred: false)
    try store.save(Article(id: "x/two.txt", text: "3家。"), claims: [claim])
    #expect(try await Set(counted(.region).map(\.text)) == ["松江区", "嘉定区"])
  }

  @Test func uncountedNamesAreThereAtOnce() throws {
    #expect(try store.names(of: .region) == ["松江区"])
    #expect(try store.names(of: .metric) == ["高新技术企业"])
    #expect(try store.names(of: .kind) == [])
  }
}
