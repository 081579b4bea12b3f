import Foundation

/// The program that shows what does not fit on the screen.
struct PagerProgram: Sendable, Hashable {
  /// A command for the system's shell.
  let command: String

  /// HESHU_PAGER before PAGER before less, where there is one; none when the variable is empty.
  init?(environment: [String: String]) {
    if let named = environment["HESHU_PAGER"] ?? environment["PAGER"] {
      guard named.contains(where: { !$0.isWhitespace }) else { return nil }
      command = named
    } else {
      let folders = environment["PATH"]?.split(separator: ":") ?? []
      guard folders.contains(where: { access("\($0)/less", X_OK) == 0 }) else { return nil }
      command = "less"
    }
  }

  /// A pager named by the user.
  init(command: String) { self.command = command }

  /// Starts the program; nil if it does not.
  func open() -> OpenPager? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    guard let child = start(input: ends[0], unused: ends[1]) else {
      close(ends[0])
      close(ends[1])
      return nil
    }
    close(ends[0])
    return OpenPager(child: child, input: ends[1])
  }

  private func start(input: Int32, unused: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, unused)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var environment = ProcessInfo.processInfo.environment
    // Colours as they are, long lines cut at the edge, the text left on the screen; as the user has it, if they say so.
    environment["LESS"] = environment["LESS"] ?? "-R -S -X"
    environment["LESSCHARSET"] = environment["LESSCHARSET"] ?? "utf-8"
    let arguments: [String] = ["sh", "-c", command]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    words.append(nil)
    variables.append(nil)
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, &variables) == 0 ? child : nil
  }
}
