import CPseudoTerminal
import ClaimModel
import ClaimStore
import Foundation
import Testing

/// The built program under a pseudo-terminal, used as a person does.
@Suite struct ShellOnTerminalTests {
  @Test func chineseEditingCompletionAndLeaving() async throws {
    let folder = try TemporaryFolder()
    try ClaimStore(path: folder.path("heshu.db")).save(Article(id: "one.txt", text: ""), claims: [.sample])
    let terminal = try Typist(in: folder)
    try terminal.wait(for: "heshu> ")
    terminal.type("list --regiom\u{7F}n 松\t")
    // The editor draws only what is new.
    try terminal.wait(for: "江区")
    terminal.type("--format csv\r")
    try terminal.wait(for: "1,松江区,高新技术企业,3 家")
    try terminal.wait(for: "heshu> ")
    terminal.type("\u{4}")
    #expect(try terminal.exitStatus() == 0)
  }
}

/// Someone who types into the program and watches its screen.
private final class Typist {
  private let master: Int32
  private let process = Process()
  private var bytes: [UInt8] = []

  init(in folder: TemporaryFolder) throws {
    var ends: (master: Int32, device: Int32) = (-1, -1)
    try #require(pseudo_terminal_open(&ends.master, &ends.device, 100, 30) == 0)
    master = ends.master
    let device = FileHandle(fileDescriptor: ends.device, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("heshu")
    process.currentDirectoryURL = folder.url
    process.environment = [
      "TERM": "xterm", "LANG": "C.UTF-8", "HOME": folder.url.path, "XDG_STATE_HOME": folder.url.path,
    ]
    (process.standardInput, process.standardOutput, process.standardError) = (device, device, device)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Waits until a text appears after what was waited for before.
  func wait(for text: String) throws {
    let wanted = Array(text.utf8)
    try untilTrue {
      guard let place = bytes.firstRange(of: wanted) else { return false }
      bytes.removeSubrange(..<place.upperBound)
      return true
    }
  }

  func exitStatus() throws -> Int32 {
    try untilTrue { !process.isRunning }
    return process.terminationStatus
  }

  private func untilTrue(_ condition: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 20)
    while !condition() {
      try #require(Date() < deadline, "on the screen: \(String(decoding: bytes, as: UTF8.self))")
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      var chunk = [UInt8](repeating: 0, count: 4096)
      guard poll(&waiting, 1, 50) > 0 else { continue }
      let count = read(master, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] }
    }
  }
}
