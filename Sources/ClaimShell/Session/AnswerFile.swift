import ClaimModel
import Foundation

/// A file that answers go to in place of the screen.
final class AnswerFile {
  let path: String
  /// Whether only the answer of one command goes there.
  let isForOneAnswer: Bool
  private let descriptor: Int32

  /// Opens the file and empties it. A database is never emptied: it may be somebody's store.
  init(path: String, isForOneAnswer: Bool = false) throws {
    self.path = path
    self.isForOneAnswer = isForOneAnswer
    try Self.spareDatabase(path)
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Self.failure(path, errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes part of an answer.
  func write(_ bytes: [UInt8]) throws {
    let error = writeAll(bytes, to: descriptor)
    if error != 0 { throw Self.failure(path, error) }
  }

  private static func failure(_ path: String, _ error: Int32) -> CommandFailure {
    let reason = String(cString: strerror(error))
    return CommandFailure(
      en: "\(path) cannot be written: \(reason); check its folder, or name another file",
      zh: "\(path) 写不进去：\(reason)；请检查目录，或换一个文件名")
  }

  /// Refuses to write over a database: it may be somebody's store.
  static func spareDatabase(_ path: String) throws {
    guard isDatabase(path) else { return }
    throw CommandFailure(
      en: "\(path) is a database and stays as it is; name another file", zh: "\(path) 是数据库，没有动它；请换一个文件名")
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let start = try? file.read(upToCount: 15) else { return false }
    return start == Data("SQLite format 3".utf8)
  }
}
