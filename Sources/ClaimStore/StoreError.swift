import Foundation
import GRDB

/// Why a store could not do what was asked. Each says what, where, and what to do next; the store is as it was.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file is something else.
  case notAStore(path: String)
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
  /// A statement of the user is wrong, or would change the store.
  case badQuery(String)
  /// The user stopped a question.
  case interrupted
  /// A metric would stand for itself.
  case circularAlias(name: String, meaning: String)
  /// A line of an export cannot be read.
  case badExport(path: String, line: Int, reason: String)
  /// Anything else that SQLite reports.
  case failed(path: String, reason: String)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .notAStore(let path):
      "\(path) is not a Heshu store; name another file with --store."
    case .newerSchema(let path, let version, let known):
      "\(path) was written by a newer Heshu (schema \(version), this one knows \(known)); update Heshu or use another --store."
    case .locked(let path):
      "\(path) is locked by another process; try again when that is done."
    case .notWritable(let path):
      "\(path) cannot be opened for writing; check that its folder exists and that you may write there, or use another --store."
    case .damaged(let path):
      "\(path) is damaged; restore a copy, or import the articles into a new --store."
    case .full(let path):
      "no room is left on the disk of \(path); free some and try again."
    case .badQuery(let reason):
      "the query failed: \(reason); it may read the view figures and the tables; see: help sql."
    case .interrupted:
      "interrupted; the store is as it was."
    case .circularAlias(let name, let meaning):
      "\(meaning) already means \(name); see: alias list, alias undo."
    case .badExport(let path, let line, let reason):
      "line \(line) of \(path) \(reason); write it again with: export --format jsonl."
    case .failed(let path, let reason):
      "\(path) could not be used: \(reason); try again, or use another --store."
    }
  }

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
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_IOERR where Self.noRoomIsLeft(path): .full(path: path)
      case .SQLITE_INTERRUPT: .interrupted
      default: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
      }
  }

  /// Some writes that fail for want of room are told of as errors of the disk.
  private static func noRoomIsLeft(_ path: String) -> Bool {
    var status = statvfs()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return statvfs(folder, &status) == 0 && status.f_bavail < 16
  }
}
