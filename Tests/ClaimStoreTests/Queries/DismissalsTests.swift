import ClaimStore
import TestSupport
import Testing

@Suite struct DismissalsTests {
  @Test func aDismissalIsKeptAndTakenBack() throws {
    let folder = try TemporaryFolder()
    let store = try ClaimStore(path: folder.path("claims.db"))
    try store.dismiss("abc", why: "another scope", at: .someDay)
    try store.dismiss("abc", why: "两个口径", at: .someDay)
    let kept = try ClaimStore(path: folder.path("claims.db")).dismissals()
    #expect(kept.map(\.finding) == ["abc"])
    #expect(kept.map(\.reason) == ["两个口径"])
    #expect(kept.first?.date == "2024-01-01T00:00:00Z")
    #expect(try store.undismiss("abc"))
    #expect(try !store.undismiss("abc"))
    #expect(try store.dismissals().isEmpty)
  }
}
