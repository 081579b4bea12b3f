import ClaimModel
import Foundation
import LineEditor

/// A file, pipe or device that answers go to; whatever is written outside of the store is written by it.
///
/// A file that was not written here, or was changed since, is not replaced unless that is forced; nor is a database, which
/// may be somebody's store, or a link. A file is there as a whole once it is closed, or not at all; one that is live is
/// there from the beginning. Pipes and devices take what comes.
final class OutputFile {
  let path: String
  private let isLive: Bool
  /// The folder, where it may have been made for this.
  private let folder: OutputFolder?
  private let destination: Destination
  private var stream: Int32 = -1
  private var file: TemporaryFile?
  private var hasher = SHA256.Hasher()

  /// Names a place and refuses one that must not be written; nothing is made yet but what is live.
  init(_ path: String, in folder: OutputFolder? = nil, force: Bool = false, isLive: Bool = false) throws {
    self.path = path
    self.isLive = isLive
    self.folder = folder
    destination = Destination(at: path)
    try refuse(force: force)
    if destination.isStream { stream = try openStream() }
    if isLive { try start() }
  }

  deinit {
    file = nil  // before the folder, which goes if it is empty
    if stream >= 0 { Foundation.close(stream) }
  }

  /// Whether anything was written.
  var hasBegun: Bool { file != nil || stream >= 0 }

  /// Whether it is a pipe or device.
  var isStream: Bool { destination.isStream }

  /// Writes part of an answer.
  func write(_ bytes: [UInt8]) throws {
    try Interrupts.check()
    try start()
    let error = writeAll(bytes, to: file?.descriptor ?? stream)
    if error == EPIPE { throw ReaderGone() }
    if error != 0 { throw failure(error) }
    if file != nil { hasher.update(bytes) }
  }

  /// The answer is complete: a file gets its name.
  func close() throws {
    try start()
    guard let file else { return }
    try land(file)
    WrittenFiles(beside: path).note([URL(fileURLWithPath: path).lastPathComponent: hasher.finish()])
  }

  private func start() throws {
    guard file == nil, stream < 0 else { return }
    // What is broken off is cleared away before the program ends.
    Interrupts.install(isShell: false)
    do {
      let made = try TemporaryFile(for: path)
      file = made
      if isLive { try land(made) }
    } catch let error as TemporaryFile.Failure { throw failure(error.code) }
  }

  private func land(_ file: TemporaryFile) throws {
    do { try file.land(replacing: destination == .file) } catch { throw failure(error.code) }
  }

  private func refuse(force: Bool) throws {
    switch destination {
    case .nothing, .stream, .open: return
    case .folder:
      throw CommandFailure(en: "\(path) is a folder; name a file in it", zh: "\(path) 是目录；请写其中的文件名", at: path)
    case .link:
      throw CommandFailure(
        en: "\(path) is a link and stays as it is; name the file that it leads to", zh: "\(path) 是链接，没有动它；请直接写它指向的文件",
        at: path)
    case .file:
      if Self.isDatabase(path) {
        throw CommandFailure(
          en: "\(path) is a database and stays as it is; name another file", zh: "\(path) 是数据库，没有动它；请换一个文件名", at: path)
      }
      let (list, name) = (WrittenFiles(beside: path), URL(fileURLWithPath: path).lastPathComponent)
      guard !force, !list.isUnchanged(name) else { return }
      throw CommandFailure(Self.refusal(path, wasWritten: list.hashes[name] != nil), at: path)
    }
  }

  private static func refusal(_ path: String, wasWritten: Bool) -> Message {
    (wasWritten
      ? Message(en: "\(path) was changed since it was written", zh: "\(path) 写成后被改过")
      : Message(en: "\(path) is there already and was not written by Heshu", zh: "\(path) 已经存在，不是核数写的"))
      + Message(en: "; name another file, or overwrite it with --force", zh: "；请换一个文件名，或用 --force 覆盖")
  }

  /// Waits until a pipe has a reader.
  private func openStream() throws -> Int32 {
    if case .open(let descriptor) = destination {
      let copy = dup(descriptor)
      guard copy >= 0 else { throw failure(errno) }
      return copy
    }
    while true {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFL, 0)
        return descriptor
      }
      guard errno == ENXIO, Self.isPipe(path) else { throw failure(errno) }
      try Interrupts.check()
      usleep(20_000)
    }
  }

  private static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let start = try? file.read(upToCount: 15) else { return false }
    return start == Data("SQLite format 3".utf8)
  }

  private func failure(_ error: Int32) -> CommandFailure {
    let reason = String(cString: strerror(error))
    return CommandFailure(
      en: "\(path) cannot be written: \(reason); check its folder and the room on its disk, or name another file",
      zh: "\(path) 写不进去：\(reason)；请检查目录和磁盘空间，或换一个文件名", at: path)
  }
}
