import Foundation
import TestSupport
import Testing

@testable import ClaimStore

@Suite struct ImportMarkTests {
  let folder: TemporaryFolder
  private var store: String { folder.path("claims.db") }
  private var file: String { store + "-import" }

  init() throws { folder = try TemporaryFolder() }

  @Test func itIsHeldAsLongAsAnImportRuns() throws {
    #expect(!ImportMark.isHeld(beside: store))
    var (one, other) = (ImportMark(beside: store), ImportMark(beside: store))
    #expect(one != nil && other != nil && ImportMark.isHeld(beside: store))
    one = nil
    #expect(ImportMark.isHeld(beside: store), "another import goes on")
    other = nil
    #expect(!ImportMark.isHeld(beside: store))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func whatAKilledImportLeftMeansNothing() throws {
    try Data().write(to: URL(fileURLWithPath: file))
    #expect(!ImportMark.isHeld(beside: store))
    let mark = try #require(ImportMark(beside: store))
    #expect(ImportMark.isHeld(beside: store))
    withExtendedLifetime(mark) {}
  }

  @Test func whatIsNoFileIsLeftAlone() throws {
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    #expect(ImportMark(beside: store) == nil && !ImportMark.isHeld(beside: store))
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: folder.path("elsewhere"))
    #expect(ImportMark(beside: store) == nil && !ImportMark.isHeld(beside: store))
    #expect(!FileManager.default.fileExists(atPath: folder.path("elsewhere")))
  }
}
