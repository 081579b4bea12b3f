import Foundation
import TestSupport
import Testing

/// How the built program ends when it is asked to, or when the system gives it little.
@Suite struct EndingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("heshu")

  /// Starts a command of the system's shell, in which $heshu is the program, in the folder.
  private func start(_ command: String) throws -> (process: Process, told: Pipe) {
    let (process, told) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "heshu": Self.program.path, "LANG": "C.UTF-8", "HOME": folder.url.path, "PATH": "/usr/bin:/bin",
    ]
    process.standardError = told
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return (process, told)
  }

  /// What a command tells and its status.
  private func run(_ command: String) throws -> (told: String, status: Int32) {
    let (process, told) = try start(command)
    let text = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }

  private func importOne() throws {
    try Data("2021年,松江区高新技术企业达到2306家。".utf8).write(to: folder.url.appending(path: "a.txt"))
    #expect(try run("$heshu import a.txt").status == 0)
  }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []).filter { !$0.hasPrefix("heshu.db") }
      .sorted()
  }

  /// Waits until the program has caught the signals, which /proc tells.
  private func waitUntilCatching(_ process: Process, _ number: Int32) throws {
    for _ in 0..<2000 {
      let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
      let mask = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(separator: "\t").last
      if let mask, let bits = UInt64(mask, radix: 16), bits >> UInt64(number - 1) & 1 == 1 { return }
      usleep(10_000)
    }
    Issue.record("the program does not catch signal \(number)")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func anImportIsEnded(by number: Int32) throws {
    #expect(mkfifo(folder.path("pipe.jsonl"), 0o600) == 0)
    let (process, told) = try start("exec $heshu import pipe.jsonl")
    try waitUntilCatching(process, number)
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
    let text = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text == "heshu: interrupted; 0 articles, 0 claims in heshu.db; import the same again to go on\n")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func anExportIsEndedAndLeavesNothing(by number: Int32) throws {
    try importOne()
    #expect(mkfifo(folder.path("out"), 0o600) == 0)
    // The report goes to a pipe that nobody reads, so that it waits.
    let (process, _) = try start("exec $heshu export --format csv --output new/folder")
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    let isThere = FileManager.default.fileExists(atPath: folder.path("new/folder/claims.csv"))
    #expect(names == (isThere ? ["a.txt", "new", "out"] : ["a.txt", "out"]))
    if isThere { #expect(process.terminationStatus == 0 || process.terminationReason == .uncaughtSignal) }
  }

  @Test func filesThatMayNotGrowAreToldOf() throws {
    try importOne()
    let (told, status) = try run("ulimit -f 64; $heshu import --store b.db a.txt")
    #expect(status == 1)
    #expect(told.contains("b.db may grow no further: files are limited to") && told.split(separator: "\n").count == 1)
  }

  @Test func fewDescriptorsAreToldOf() throws {
    try importOne()
    let sentences = try (5...9).map { try run("ulimit -n \($0); $heshu list") }
    for (told, status) in sentences where status != 0 {
      #expect(told.hasPrefix("heshu: ") && told.split(separator: "\n").count == 1, "\(told)")
    }
    #expect(sentences.contains { $0.told == "heshu: this program may open too few files; raise that with ulimit -n\n" })
  }
}
