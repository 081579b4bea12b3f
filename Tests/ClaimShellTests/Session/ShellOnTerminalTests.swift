import CPseudoTerminal
import ClaimModel
import ClaimStore
import Foundation
import TestSupport
import Testing

/// The built program under a pseudo-terminal, used as a person does.
@Suite struct ShellOnTerminalTests {
  @Test func chineseEditingCompletionAndLeaving() async throws {
    let folder = try TemporaryFolder()
    try ClaimStore(path: folder.path("heshu.db")).save(Article(id: "one.txt", text: ""), claims: [.sample])
    let terminal = try Typist(in: folder)
    try terminal.wait(for: "heshu>")
    terminal.type("list --regiom\u{7F}n 松\t")
    // The editor draws only what is new. Tab gives up on names that a busy machine has not brought in two seconds.
    try terminal.wait(for: "江区", pressingAgain: "\t")
    terminal.type("--format csv\r")
    try terminal.wait(for: "1,松江区,高新技术企业,3 家")
    try terminal.wait(for: "heshu>")
    terminal.type("\u{4}")
    #expect(try terminal.exitStatus() == 0)
  }
}

/// Someone who types into the program and watches its screen.
private final class Typist {
  private let master: Int32
  private var child: pid_t = 0
  private var bytes: [UInt8] = []

  /// Starts the built program with the pseudo-terminal as its standard streams. Not with Foundation's `Process`, whose
  /// `isRunning` may lag behind while other tests keep its threads busy.
  init(in folder: TemporaryFolder) throws {
    var device: Int32 = -1
    var terminal: Int32 = -1
    try #require(pseudo_terminal_open(&terminal, &device, 100, 30) == 0)
    master = terminal
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("heshu").path
    let environment = [
      "TERM=xterm", "LANG=C.UTF-8", "HOME=\(folder.url.path)", "XDG_STATE_HOME=\(folder.url.path)",
    ]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, device, stream)
    }
    let arguments: [String] = [program, "--store", folder.path("heshu.db")]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    words.append(nil)
    variables.append(nil)
    let failure = posix_spawn(&child, program, &actions, nil, words, variables)
    posix_spawn_file_actions_destroy(&actions)
    (words + variables).forEach { free($0) }
    close(device)
    try #require(failure == 0, "\(program) does not start: \(String(cString: strerror(failure)))")
  }

  deinit {
    if child > 0 { kill(child, SIGKILL) }
    close(master)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Waits until a text appears after what was waited for before; types again every few seconds if told to.
  func wait(for text: String, pressingAgain keys: String? = nil) throws {
    let wanted = Array(text.utf8)
    var again = Date(timeIntervalSinceNow: 4)
    try untilTrue {
      if let keys, Date() > again {
        again = Date(timeIntervalSinceNow: 4)
        type(keys)
      }
      guard let place = bytes.firstRange(of: wanted) else { return false }
      bytes.removeSubrange(..<place.upperBound)
      return true
    }
  }

  /// The status that the program ends with.
  func exitStatus() throws -> Int32 {
    var status: Int32 = 0
    try untilTrue { waitpid(child, &status, WNOHANG) == child }
    child = 0
    return status >> 8 & 0xFF
  }

  private func untilTrue(_ condition: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 40)
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
