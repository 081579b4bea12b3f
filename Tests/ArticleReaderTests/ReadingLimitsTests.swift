import ArticleReader
import ClaimModel
import Foundation
import Testing

@Suite final class ReadingLimitsTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
  }

  /// Packs a file, which gets the ending `.gz`.
  private func pack(_ name: String) throws {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/bin/gzip")
    gzip.arguments = [folder + "/" + name]
    try gzip.run()
    gzip.waitUntilExit()
    #expect(gzip.terminationStatus == 0)
  }

  /// Identifiers and errors in turn, without the folder's own path.
  private func read(
    _ name: String, _ limits: ReadingLimits = .init(), isStopped: @escaping @Sendable () -> Bool = { false }
  ) -> [String] {
    var found: [String] = []
    ArticleReader(options: ReadingOptions(limits: limits), isStopped: isStopped).forEachArticle(in: [folder + name]) {
      switch $0 {
      case .success(let article): found.append(article.id)
      case .failure(let error): found.append(error.description)
      }
    }
    return found.map { $0.replacing(folder, with: "") }
  }

  @Test func aDocumentMayBeAsLongAsARecordAndNoLonger() throws {
    let text = "增长5%。"
    try write("a.txt", text)
    #expect(read("/a.txt", ReadingLimits(record: text.utf8.count)) == ["/a.txt"])
    #expect(
      read("/a.txt", ReadingLimits(record: text.utf8.count - 1)) == [
        "/a.txt is longer than 10 B, no article, and was passed over; split it, or allow more with --max-record."
      ])
  }

  @Test func theTextOfAPageCountsWithoutThePage() throws {
    try write("a.html", "<html><head><style>\(String(repeating: "p{} ", count: 100))</style></head><p>全市增长5%。")
    #expect(read("/a.html", ReadingLimits(text: 100)) == ["/a.html"])
    try write("b.jsonl", "{\"text\": \"增长5%。\"}\n{\"text\": \"全市增长5%。\"}\n{\"text\": \"增长6%。\"}")
    #expect(
      read("/b.jsonl", ReadingLimits(text: 12)) == [
        "/b.jsonl:1",
        "/b.jsonl:2 has more than 12 B of text, no article, and was passed over; split it, or allow more with --max-text.",
        "/b.jsonl:3",
      ])
  }

  @Test func aLineThatIsTooLongDoesNotEndTheOthers() throws {
    let long = String(repeating: "增长5%。", count: 100_000)
    for lines in [[long, "增长6%。"], ["增长6%。", long]] {
      try write("a.jsonl", lines.map { "{\"text\": \"\($0)\"}" }.joined(separator: "\n"))
      let told = "is longer than 512 KB, no article, and was passed over; split it, or allow more with --max-record."
      let expected = lines.enumerated().map { "/a.jsonl:\($0 + 1)" + ($1 == long ? " " + told : "") }
      #expect(read("/a.jsonl", ReadingLimits(record: 512 << 10)) == expected)
    }
    try write("b.jsonl", "{\"text\": \"\(long)")
    #expect(read("/b.jsonl", ReadingLimits(record: 512 << 10)).count == 1)
  }

  @Test func whatIsPackedMayNotGrowWithoutBound() throws {
    let records = String(repeating: "{\"text\": \"增长5%。\"}\n", count: 100_000)
    try write("a.jsonl", records)
    try pack("a.jsonl")
    let byRatio = read("/a.jsonl.gz")
    #expect(byRatio.count < 100_000)
    #expect(
      byRatio.last
        == "/a.jsonl.gz unpacks to more than 200 times its size, the rest was passed over; unpack it yourself, or allow "
        + "more with --max-ratio.")
    #expect(read("/a.jsonl.gz", ReadingLimits(ratio: 2000)).count == 100_000)
    #expect(
      read("/a.jsonl.gz", ReadingLimits(unpacked: 1 << 20, ratio: 2000)).last?.hasPrefix(
        "/a.jsonl.gz unpacks to more than 1 MB") == true)
  }

  @Test func pipesInFoldersArePassedOver() throws {
    try write("a.txt", "增长5%。")
    #expect(mkfifo(folder + "/b.txt", 0o600) == 0)
    #expect(mkfifo(folder + "/c.fifo", 0o600) == 0)
    #expect(
      read("/") == [
        "/a.txt", "/b.txt is a pipe, a socket or a device and was passed over; name it itself to read it.",
      ])
  }

  @Test func aPipeThatIsNamedIsReadAsAStream() throws {
    let pipe = folder + "/b.txt"
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Thread {
      let descriptor = open(pipe, O_WRONLY)
      let bytes = Array("增长5%。".utf8)
      _ = Glibc.write(descriptor, bytes, bytes.count)
      close(descriptor)
    }
    writer.start()
    #expect(read("/b.txt") == ["/b.txt"])
  }

  @Test func aPipeThatNobodyWritesToIsLeftWhenAskedTo() throws {
    #expect(mkfifo(folder + "/b.txt", 0o600) == 0)
    #expect(read("/b.txt", isStopped: { true }) == ["/b.txt was not read to its end: interrupted."])
  }
}
