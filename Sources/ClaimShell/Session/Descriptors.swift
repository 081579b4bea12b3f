import ClaimModel
import Foundation

/// The files that the program may have open at once.
enum Descriptors {
  /// How many it takes at least: the streams, a store with what stands beside it, and those of the libraries, which abort
  /// the process where they get none.
  private static let least = 16

  /// Why the program cannot work, if it may open too few; the limit is raised where the system allows it.
  static var shortage: CommandFailure? {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    if getrlimit(files, &limit) == 0, limit.rlim_cur < 256 {
      limit.rlim_cur = min(256, limit.rlim_max)
      setrlimit(files, &limit)
    }
    let descriptors = (0..<least).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
    guard descriptors.contains(where: { $0 < 0 }) else { return nil }
    return CommandFailure(
      en: "this program may open too few files; raise that with ulimit -n", zh: "程序能打开的文件太少；请用 ulimit -n 放宽")
  }
}
