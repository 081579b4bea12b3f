import ArticleReader
import ClaimModel
import Foundation
import Testing

/// Bombs: little that unpacks to much, in bounded memory.
@Suite final class PackedLimitsTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a program in the folder.
  private func run(_ program: String, _ arguments: [String]) throws {
    let child = Process()
    child.executableURL = URL(filePath: program)
    child.arguments = arguments
    child.currentDirectoryURL = URL(filePath: folder)
    try child.run()
    child.waitUntilExit()
    #expect(child.terminationStatus == 0)
  }

  /// Identifiers and errors in turn, without the folder.
  private func read(_ name: String, _ limits: ReadingLimits = .init()) -> [String] {
    var found: [String] = []
    ArticleReader(options: ReadingOptions(limits: limits)).forEachArticle(in: [folder + "/" + name]) {
      switch $0 {
      case .success(let article): found.append(article.id)
      case .failure(let error): found.append(error.description)
      }
    }
    return found.map { $0.replacing(folder + "/", with: "") }
  }

  /// The most memory that the process has held, in bytes.
  private var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// A file of a gigabyte that takes no room on the disk, with a small one behind it.
  private func makeLarge(_ name: String) throws {
    #expect(FileManager.default.createFile(atPath: folder + "/" + name, contents: nil))
    #expect(truncate(folder + "/" + name, 1 << 30) == 0)
    try Data("全县用水3亿立方米。".utf8).write(to: URL(filePath: folder + "/z.txt"))
  }

  @Test func aMemberOfAGigabyteIsPassedOver() throws {
    try makeLarge("a.txt")
    try run("/bin/sh", ["-c", "tar -cf - a.txt z.txt | gzip -1 > large.tar.gz"])
    let before = peakMemory
    #expect(
      read("large.tar.gz", ReadingLimits(ratio: 10_000)) == [
        "large.tar.gz/a.txt is longer than 8 MB, no article, and was passed over; split it, or allow more with "
          + "--max-record.",
        "large.tar.gz/z.txt",
      ])
    #expect(peakMemory - before < 128 << 20)
  }

  @Test func aGigabyteThatIsPackedSmallEndsAtItsRatio() throws {
    try makeLarge("a.txt")
    try run("/bin/sh", ["-c", "tar -cf - a.txt z.txt | head -c 67108864 | gzip -1 > bomb.tar.gz"])
    let before = peakMemory
    #expect(
      read("bomb.tar.gz", ReadingLimits(record: 1 << 30)) == [
        "bomb.tar.gz unpacks to more than 200 times its size, the rest was passed over; unpack it yourself, or allow more "
          + "with --max-ratio."
      ])
    #expect(peakMemory - before < 256 << 20)
  }

  /// A ZIP whose one member is a megabyte of zeros in a thousand bytes, as often as it takes.
  @Test func ratioOfAZIP() throws {
    let zeros = Data(repeating: 0x20, count: 4 << 20)
    try zeros.write(to: URL(filePath: folder + "/a.txt"))
    try run(
      "/usr/bin/python3", ["-c", "import zipfile; zipfile.ZipFile('b.zip', 'w', zipfile.ZIP_DEFLATED).write('a.txt')"])
    #expect(
      read("b.zip") == [
        "b.zip unpacks to more than 200 times its size, the rest was passed over; unpack it yourself, or allow more with "
          + "--max-ratio."
      ])
  }
}
