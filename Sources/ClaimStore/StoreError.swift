import ClaimModel
import Foundation
import GRDB

/// Why a store could not do what was asked. Each says what, where, and what to do next; the store is as it was.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file is something else.
  case notAStore(path: String)
  /// A folder, or a pipe or device.
  case noFile(path: String, isFolder: Bool)
  /// The user's limits on the size of files, or the number of open ones.
  case fileLimit(path: String)
  case tooManyFiles(path: String)
  /// A later version of the program wrote it.
  case newerSchema(path: String, version: Int, known: Int)
  /// Another process holds it.
  case locked(path: String)
  /// The file or its folder cannot be opened or written.
  case notWritable(path: String)
  /// The file is damaged.
  case damaged(path: String)
  /// No room is left.
  case full(path: String)
  /// A statement of the user is wrong.
  case badQuery(String)
  /// A statement of the user would change the store.
  case writingQuery
  /// A statement of the user takes too long, makes too large a row, or needs too much memory.
  case slowQuery(seconds: Double)
  case largeRow(bytes: Int, allowed: Int)
  case largeQuery
  /// The user stopped a question.
  case interrupted
  /// A metric would stand for itself.
  case circularAlias(name: String, meaning: String)
  /// A metric has an alias already.
  case takenAlias(name: String, meaning: String)
  /// A line of an export cannot be read.
  case badExport(path: String, line: Int, reason: String)
  /// Anything else that SQLite reports.
  case failed(path: String, reason: String)

  /// One sentence for people.
  public var message: Message {
    switch self {
    case .notAStore(let path):
      Message(
        en: "\(path) is not a Heshu store; name another file with --store.", zh: "\(path) 不是核数的库；请用 --store 另指文件。")
    case .noFile(let path, let isFolder):
      Message(
        en: "\(path) is a \(isFolder ? "folder" : "pipe or device") and no store; name a file with --store.",
        zh: "\(path) 是\(isFolder ? "目录" : "管道或设备")，不是库；请用 --store 写文件名。")
    case .fileLimit(let path):
      Message(
        en:
          "\(path) may grow no further: files are limited to \(Self.mostFileSize) bytes here; raise that with ulimit -f.",
        zh: "\(path) 不能再大：这里的文件最多 \(Self.mostFileSize) 字节；请用 ulimit -f 放宽。")
    case .tooManyFiles(let path):
      Message(
        en: "\(path) cannot be opened: this program may open no more files; raise that with ulimit -n.",
        zh: "\(path) 打不开：程序能打开的文件已到上限；请用 ulimit -n 放宽。")
    case .newerSchema(let path, let version, let known):
      Message(
        en: """
          \(path) was written by a newer Heshu (schema \(version), this one knows \(known)); update Heshu or use another \
          --store.
          """, zh: "\(path) 是更新版的核数写的（格式 \(version)，本版只认到 \(known)）；请升级，或用 --store 另指文件。")
    case .locked(let path):
      Message(en: "\(path) is locked by another process; try again when that is done.", zh: "\(path) 正被别的程序占用；请等它完成再试。")
    case .notWritable(let path):
      Message(
        en: """
          \(path) cannot be opened for writing; check that its folder exists and that you may write there, or use another \
          --store.
          """, zh: "\(path) 打不开或写不了；请检查目录和权限，或用 --store 另指文件。")
    case .damaged(let path):
      Message(
        en: "\(path) is damaged; restore a copy, or import the articles into a new --store.",
        zh: "\(path) 坏了；请恢复备份，或用新的 --store 重新导入。")
    case .full(let path):
      Message(en: "no room is left on the disk of \(path); free some and try again.", zh: "\(path) 所在磁盘满了；请腾出空间再试。")
    case .badQuery(let reason):
      Message(
        en: "the query failed: \(reason); it may read the view figures and the tables; see: help sql.",
        zh: "查询失败：\(reason)；可读视图 figures 和各表，请看：help sql。")
    case .writingQuery:
      Message(
        en: "the query would change the store; it may only read; see: help sql.", zh: "这条查询会改动库；只能读，请看：help sql。")
    case .slowQuery(let seconds):
      Message(
        en: "the query was stopped after \(Int(seconds)) seconds; narrow it, or allow more with --timeout.",
        zh: "查询超过 \(Int(seconds)) 秒，已停下；请缩小范围，或用 --timeout 放宽。")
    case .largeRow(let bytes, let allowed):
      Message(
        en: "a row of the query has \(bytes) bytes, more than \(allowed); ask for less of it, as with substr, or allow "
          + "more with --max-row.",
        zh: "查询的一行有 \(bytes) 字节，超过 \(allowed)；请少取一些（如 substr），或用 --max-row 放宽。")
    case .largeQuery:
      Message(
        en: "the query needs more than \(ClaimStore.mostMemory >> 20) MB of memory; narrow it or put a LIMIT to it.",
        zh: "查询要用的内存超过 \(ClaimStore.mostMemory >> 20) MB；请缩小范围或加 LIMIT。")
    case .interrupted:
      Message(en: "interrupted; the store is as it was.", zh: "已中断；库没有变。")
    case .circularAlias(let name, let meaning):
      Message(
        en: "\(meaning) already means \(name); see: alias list, alias undo.",
        zh: "\(meaning) 已经声明为 \(name)；请看：alias list、alias undo。")
    case .takenAlias(let name, let meaning):
      Message(
        en: "\(name) means \(meaning) already; take that back first with: alias undo \(name)",
        zh: "\(name) 已经声明为 \(meaning)；请先撤回：alias undo \(name)")
    case .badExport(let path, let line, let reason):
      Message(
        en: "line \(line) of \(path) \(reason); write it again with: export --format jsonl.",
        zh: "\(path) 第 \(line) 行不对（\(reason)）；请重新导出：export --format jsonl。")
    case .failed(let path, let reason):
      Message(
        en: "\(path) could not be used: \(reason); try again, or use another --store.",
        zh: "\(path) 用不了：\(reason)；请再试，或用 --store 另指文件。")
    }
  }

  /// The sentence in English.
  public var description: String { message.english }

  /// What an error of the database means for the file.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAStore(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_CANTOPEN where Self.noDescriptorIsLeft: .tooManyFiles(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_IOERR where Self.noRoomIsLeft(path): .full(path: path)
      case .SQLITE_IOERR where Self.mostFileSize < 1 << 40: .fileLimit(path: path)
      case .SQLITE_INTERRUPT: .interrupted
      case .SQLITE_NOMEM: .largeQuery
      default: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
      }
  }

  private static var noDescriptorIsLeft: Bool {
    // A store takes up to four, of which some are closed again by now.
    let descriptors = (0..<4).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
    return descriptors.contains { $0 < 0 }
  }

  private static var mostFileSize: UInt {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 ? limit.rlim_cur : .max
  }

  /// Some writes that fail for want of room are told of as errors of the disk.
  private static func noRoomIsLeft(_ path: String) -> Bool {
    var status = statvfs()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return statvfs(folder, &status) == 0 && status.f_bavail < 16
  }
}
