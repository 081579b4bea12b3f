import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String { try String(contentsOfFile: folder.path(name), encoding: .utf8) }

  private func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.url.appending(path: name))
  }

  private func write(_ text: String, _ name: String, force: Bool = false) throws {
    let file = try OutputFile(folder.path(name), force: force)
    try file.write(Array(text.utf8))
    try file.close()
  }

  /// What is said of a file that is not written.
  private func refusal(_ name: String, force: Bool = false) -> String? {
    let failure = failureOf { try write("new", name, force: force) } as? CommandFailure
    return failure?.message.english.replacing(folder.url.path + "/", with: "")
  }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()) ?? [] }

  @Test func aFileOfTheUserStays() throws {
    try put("mine", "a.txt")
    #expect(
      refusal("a.txt")
        == "a.txt is there already and was not written by Heshu; name another file, or overwrite it with --force")
    #expect(try text("a.txt") == "mine")
    #expect(names == ["a.txt"])
    try write("new", "a.txt", force: true)
    #expect(try text("a.txt") == "new")
  }

  @Test func whatWasWrittenHereIsWrittenAgainUnlessItWasChanged() throws {
    try write("1", "a.txt")
    try write("2", "a.txt")
    #expect(try text("a.txt") == "2")
    try put("edited", "a.txt")
    #expect(
      refusal("a.txt") == "a.txt was changed since it was written; name another file, or overwrite it with --force")
    #expect(try text("a.txt") == "edited")
  }

  @Test func neighboursOfLikeNamesStay() throws {
    for name in ["a.txt.part", ".a.txt", "a.txt.tmp"] { try put("mine", name) }
    try write("new", "a.txt")
    for name in ["a.txt.part", ".a.txt", "a.txt.tmp"] { #expect(try text(name) == "mine") }
    #expect(names == [".a.txt", WrittenFiles.name, "a.txt", "a.txt.part", "a.txt.tmp"])
  }

  @Test func aLinkStaysAndIsNotFollowed() throws {
    try put("mine", "a.txt")
    for target in ["a.txt", "missing.txt"] {
      symlink(target, folder.path("link"))
      #expect(refusal("link", force: true) == "link is a link and stays as it is; name the file that it leads to")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == target)
      unlink(folder.path("link"))
    }
    #expect(try text("a.txt") == "mine")
    #expect(names == ["a.txt"])
  }

  @Test func foldersAndDatabasesStay() throws {
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: false)
    #expect(refusal("sub", force: true) == "sub is a folder; name a file in it")
    try put("SQLite format 3\0", "a.db")
    #expect(refusal("a.db", force: true) == "a.db is a database and stays as it is; name another file")
  }

  @Test func whatIsBrokenOffLeavesNothing() throws {
    let file = try OutputFile(folder.path("a.txt"))
    try file.write([1])
    #expect(names.count == 1)
    withExtendedLifetime(file) {}
    _ = consume file
    #expect(names.isEmpty)
  }

  @Test func foldersThatWereMadeForNothingGo() throws {
    try put("mine", "kept")
    let wanted = OutputFileTests.abandoned(folder.path("one/two"))
    #expect(wanted == ["one"])
    #expect(names == ["kept"])
  }

  /// Begins a file in a folder and leaves it; what stood beside it meanwhile.
  private static func abandoned(_ path: String) -> [String] {
    guard let file = try? OutputFolder(path).file("a.txt", force: false), (try? file.write([1])) != nil else {
      return []
    }
    let top = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent().path
    return withExtendedLifetime(file) {
      ((try? FileManager.default.contentsOfDirectory(atPath: top)) ?? []).filter { $0 != "kept" }
    }
  }

  @Test func aFileThatCameMeanwhileStays() throws {
    let file = try OutputFile(folder.path("a.txt"))
    try file.write([1])
    try put("mine", "a.txt")
    #expect(throws: CommandFailure.self) { try file.close() }
    #expect(try text("a.txt") == "mine")
  }

  @Test func permissionsStay() throws {
    try put("mine", "a.txt")
    chmod(folder.path("a.txt"), 0o640)
    try write("new", "a.txt", force: true)
    var status = stat()
    #expect(stat(folder.path("a.txt"), &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func devicesTakeWhatComesAndStay() throws {
    for (path, fails) in [("/dev/null", false), ("/dev/full", true)] {
      let file = try OutputFile(path)
      let failure = failureOf { try file.write([1]) }
      #expect((failure is CommandFailure) == fails)
      if !fails { try file.close() }
      #expect(Destination(at: path) == .stream)
    }
  }

  @Test func aPipeIsWrittenOnceSomeoneReads() throws {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = Process()
    reader.executableURL = URL(filePath: "/bin/cat")
    reader.arguments = [path]
    let read = Pipe()
    reader.standardOutput = read
    try reader.run()
    try write("answer", "pipe")
    #expect(read.fileHandleForReading.readDataToEndOfFile() == Data("answer".utf8))
    #expect(Destination(at: path) == .stream)
  }

  @Test func aLiveFileIsThereFromTheBeginning() throws {
    let file = try OutputFile(folder.path("a.txt"), isLive: true)
    try file.write(Array("1".utf8))
    #expect(try text("a.txt") == "1")
    try file.close()
    try write("2", "a.txt")
  }
}
