import ClaimModel
import ClaimPresentation
import Foundation

/// What stands where an answer is to go.
enum Destination: Equatable {
  case nothing
  case file
  /// A pipe, a socket or a device: it takes the answer as it comes and keeps its place.
  case stream
  /// A descriptor of this process, as /dev/stdout names one.
  case open(Int32)
  case folder
  /// A link to a file or folder, or to nothing: what it leads to may be somebody else's.
  case link

  init(at path: String) {
    if let descriptor = Self.descriptor(named: path) {
      self = .open(descriptor)
      return
    }
    var (own, status) = (stat(), stat())
    guard lstat(path, &own) == 0 else {
      self = .nothing
      return
    }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    guard stat(path, &status) == 0 else {
      self = .link
      return
    }
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: isLink ? .link : .file
      case S_IFDIR: .folder
      default: .stream
      }
  }

  /// Whether bytes go to it as they come, and nothing that it holds is replaced.
  var isStream: Bool {
    switch self {
    case .stream, .open: true
    case .nothing, .file, .folder, .link: false
    }
  }

  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }
}
