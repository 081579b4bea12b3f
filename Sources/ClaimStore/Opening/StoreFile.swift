import Foundation

/// The file of a store, before SQLite sees it.
struct StoreFile {
  /// As the user wrote it.
  let path: String
  /// Whether it and what SQLite puts beside it may be written.
  let isWritable: Bool

  /// Looks at a file; `isWritable` stands for what the system says.
  init(_ path: String, isWritable: Bool? = nil) {
    self.path = path
    let folder = (Self.name(of: path) as NSString).deletingLastPathComponent
    self.isWritable =
      isWritable ?? (access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0)
  }

  /// What SQLite is told: a path is a path, never a URI, and never a database in memory.
  var name: String { Self.name(of: path) }

  /// The URI by which SQLite reads a file that nobody changes, without locks and without files beside it.
  var immutableName: String {
    let kept = CharacterSet(charactersIn: "?#%").inverted
    return "file:" + (name.addingPercentEncoding(withAllowedCharacters: kept) ?? name) + "?immutable=1"
  }

  /// Whether a log beside it holds what is not in it yet.
  var hasLog: Bool { Self.size(of: name + "-wal") > 0 }

  /// Whether a transaction was broken off, which whoever opens it takes back.
  var hasJournal: Bool { Self.size(of: name + "-journal") > 0 }

  /// The bytes of it; none if it is not there.
  var size: Int { Self.size(of: name) }

  /// Refuses what is no regular file.
  func refuseOthers() throws(StoreError) {
    guard !path.isEmpty else { throw .notAStore(path: "\"\"") }
    var status = stat()
    guard stat(name, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .noFile(path: path, isFolder: true)
    default: throw .noFile(path: path, isFolder: false)
    }
  }

  private static func name(of path: String) -> String {
    path.hasPrefix("file:") || path.hasPrefix(":") ? "./" + path : path
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
