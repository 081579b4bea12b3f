import Foundation

/// A file that is not there yet: it stands under a name of its own beside its place until it lands, and goes away if it
/// never does.
final class TemporaryFile {
  let descriptor: Int32
  private let path: String
  private var name: String?

  /// The number of the system's error.
  struct Failure: Error { let code: Int32 }

  /// Makes the file beside a place, with the permissions of the file that it is to replace.
  init(for path: String) throws(Failure) {
    self.path = path
    let url = URL(fileURLWithPath: path)
    // Names of 255 bytes are the longest.
    let stem = String(decoding: url.lastPathComponent.utf8.prefix(200), as: UTF8.self)
    let word = String(UInt64.random(in: 0 ... .max), radix: 36)
    let name = url.deletingLastPathComponent().appendingPathComponent(".\(stem).\(word)").path
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    self.name = name
    var present = stat()
    if lstat(path, &present) == 0, present.st_mode & S_IFMT == S_IFREG {
      fchmod(descriptor, present.st_mode & 0o777)
      _ = fchown(descriptor, present.st_uid, present.st_gid)
    }
  }

  /// Gives the file its place once its bytes are on the disk. What has come to stand there meanwhile stays, unless it is
  /// to be replaced.
  func land(replacing: Bool) throws(Failure) {
    guard let name else { return }
    // Where it cannot be synchronised, as on some network disks, there is nothing to wait for.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw Failure(code: errno) }
    if replacing {
      guard rename(name, path) == 0 else { throw Failure(code: errno) }
    } else if link(name, path) == 0 {
      unlink(name)
    } else {
      // Some disks know no links.
      guard errno != EEXIST, Destination(at: path) == .nothing, rename(name, path) == 0 else {
        throw Failure(code: errno)
      }
    }
    self.name = nil
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let name { unlink(name) }
  }
}
