import ClaimModel
import ClaimReport
import Foundation
import Testing

@testable import ClaimShell

@Suite final class ReportFolderTests {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent("heshu-\(UUID().uuidString)")
  private var folder: ReportFolder { ReportFolder(path: url.path) }

  deinit { try? FileManager.default.removeItem(at: url) }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  private func put(_ text: String, _ name: String) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
  }

  @Test func ownFilesAreWrittenAgain() throws {
    try folder.write([Report.File(name: "a.md", text: "1"), Report.File(name: "a-1.svg", text: "2")])
    try folder.write([Report.File(name: "a.md", text: "3")])
    #expect(try text("a.md") == "3")
  }

  @Test func chartsThatTheReportNoLongerHasAreRemoved() throws {
    let names = ["a.md", "a-1.svg", "a-2.svg", "a-3.svg", "a-b.svg", "b-1.svg"]
    try folder.write(names.map { Report.File(name: $0, text: $0) })
    try put("edited", "a-3.svg")
    try folder.write([Report.File(name: "a.html", text: "page")])
    try folder.write([Report.File(name: "a.md", text: "x"), Report.File(name: "a-1.svg", text: "y")])
    let left = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }
    #expect(left.sorted() == ["a-1.svg", "a-3.svg", "a-b.svg", "a.html", "a.md", "b-1.svg"])
    #expect(try !text(WrittenFiles.name).contains("a-2.svg"))
  }

  @Test func othersFilesStay() throws {
    try put("mine", "b.svg")
    let files = [Report.File(name: "a.md", text: "1"), Report.File(name: "b.svg", text: "2")]
    #expect(throws: CommandFailure.self) { try self.folder.write(files) }
    #expect(try text("b.svg") == "mine")
    #expect(!FileManager.default.fileExists(atPath: url.appendingPathComponent("a.md").path))
    try folder.write(files, force: true)
    #expect(try text("b.svg") == "2")
    try folder.write(files)
  }

  @Test func editedReportsStay() throws {
    try folder.write([Report.File(name: "a.md", text: "1")])
    try put("edited", "a.md")
    #expect {
      try self.folder.write([Report.File(name: "a.md", text: "2")])
    } throws: { error in
      (error as? CommandFailure)?.message.english.contains("a.md was changed since it was written; name another file")
        == true
    }
    #expect(try text("a.md") == "edited")
  }

  @Test func aFileInPlaceOfTheFolderIsToldOf() throws {
    try put("x", "file")
    let folder = ReportFolder(path: url.appendingPathComponent("file").path)
    #expect {
      try folder.write([Report.File(name: "a.md", text: "2")])
    } throws: { error in
      (error as? CommandFailure)?.message.english.contains("check that it is a folder and that you may write there")
        == true
    }
  }
}
