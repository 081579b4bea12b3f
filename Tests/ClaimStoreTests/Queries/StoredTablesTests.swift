import TestSupport
import Testing

@testable import ClaimStore

@Suite struct StoredTablesTests {
  @Test func tellsWhatQueriesCanRead() throws {
    let folder = try TemporaryFolder()
    let schema = try ClaimStore(path: folder.path("heshu.db")).schema()
    #expect(schema.prefix { $0.isView }.map(\.name) == ["derivations", "figures", "meanings", "quotes"])
    let figures = try #require(schema.first { $0.name == "figures" })
    #expect(figures.columns.map(\.name).starts(with: ["id", "doc", "published", "region", "metric"]))
    let claims = try #require(schema.first { $0.name == "claims" })
    #expect(!claims.isView)
    #expect(claims.columns.contains { $0.name == "value" && $0.type == "TEXT" })
    #expect(!schema.contains { $0.name.hasPrefix("sqlite_") })
  }
}
