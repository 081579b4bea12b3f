import Foundation
import LineEditor
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let file: HistoryFile

  init() throws {
    folder = try TemporaryFolder()
    file = HistoryFile(path: folder.path("deep/history"))
  }

  @Test func keepsEntriesAsTheyAre() throws {
    let entries = ["查 松江区", "两行\n\"第二行\"", "反斜杠 \\n 与 \\", "回车\r"]
    for entry in entries { try file.append(entry) }
    #expect(try file.load() == entries)
    let lines = try String(contentsOfFile: file.path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == entries.count)
    #expect(lines[0] == "查 松江区")
  }

  @Test func keepsTheLastOfRepeatedEntries() throws {
    for entry in ["甲", "乙", "甲", "丙", "甲"] { try file.append(entry) }
    #expect(try file.load() == ["乙", "丙", "甲"])
    #expect(try file.load(limit: 2) == ["丙", "甲"])
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "乙\n丙\n甲\n")
  }

  @Test func forgetsTheOldest() throws {
    for number in 1...5 { try file.append("\(number)", size: 6) }
    #expect(try file.load() == ["3", "4", "5"])
  }

  @Test func shellsSideBySideKeepEachOthersEntries() async throws {
    let file = file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for shell in 0..<4 {
        group.addTask { for entry in 0..<25 { try file.append("\(shell) \(entry)") } }
      }
      try await group.waitForAll()
    }
    #expect(try Set(file.load()).count == 100)
  }

  @Test func isForItsOwnerOnly() throws {
    try file.append("甲")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func isEmptyBeforeTheFirstEntry() throws {
    #expect(try file.load() == [])
  }

  @Test func survivesBytesThatAreNotText() throws {
    try file.append("甲")
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0xFF, 0x0A, 0x5C, 0x0A]))
    #expect(try file.load() == ["甲", "\u{FFFD}", ""])
  }

  @Test func saysWhereItFailed() throws {
    let folder = HistoryFile(path: NSTemporaryDirectory())
    let failure = #expect(throws: HistoryFile.Failure.self) { try folder.append("甲") }
    #expect(failure?.path == folder.path)
  }

  @Test func standsWhereTheEnvironmentSays() {
    #expect(HistoryFile.standard(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"])?.path == "/s/heshu/history")
    #expect(HistoryFile.standard(environment: ["HOME": "/h"])?.path == "/h/.local/state/heshu/history")
    #expect(HistoryFile.standard(environment: ["XDG_STATE_HOME": "relative"]) == nil)
  }

  @Test func aPipeOrDeviceIsNoHistory() throws {
    let pipe = FileManager.default.temporaryDirectory.appending(path: "heshu-\(UUID().uuidString)").path
    defer { unlink(pipe) }
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/null"] {
      #expect(throws: HistoryFile.Failure.self) { try HistoryFile(path: path).load() }
      #expect(throws: HistoryFile.Failure.self) { try HistoryFile(path: path).append("list") }
    }
  }
}
