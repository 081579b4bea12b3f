import ClaimModel
import Foundation

/// Which files of a folder were written here, and what was in them: a list beside them in the form of `sha256sum`. A file
/// that is not in it, or was changed since, is the user's.
struct WrittenFiles {
  /// The name of the list.
  static let name = ".heshu-files"
  let folder: String

  /// The list of the folder that holds a file.
  init(beside path: String) { folder = (path as NSString).deletingLastPathComponent }

  init(in folder: String) { self.folder = folder }

  private var path: String { (folder as NSString).appendingPathComponent(Self.name) }

  /// What was written, by the names of files.
  var hashes: [String: String] {
    guard Destination(at: path) == .file, let data = FileManager.default.contents(atPath: path) else { return [:] }
    let entries = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line -> (String, String)? in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[1].drop { $0 == " " }), String(parts[0])) : nil
    }
    return Dictionary(entries, uniquingKeysWith: { $1 })
  }

  /// Whether a file is as it was written here.
  func isUnchanged(_ name: String) -> Bool {
    hashes[name].map { Self.hash(of: (folder as NSString).appendingPathComponent(name))?.text == $0 } ?? false
  }

  /// Takes note of files that were written, and with nil of those that were removed. Without the list they could not be
  /// written again, which loses nothing.
  func note(_ changes: [String: SHA256?]) {
    var all = hashes
    for (name, hash) in changes { all[name] = hash?.text }
    let list = all.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    guard let file = try? TemporaryFile(for: path) else { return }
    guard writeAll(Array(list.utf8), to: file.descriptor) == 0 else { return }
    try? file.land(replacing: true)
  }

  /// The hash of a regular file; nil if it cannot be read.
  static func hash(of path: String) -> SHA256? {
    guard Destination(at: path) == .file, let file = FileHandle(forReadingAtPath: path) else { return nil }
    var hasher = SHA256.Hasher()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { hasher.update(Array(piece)) }
    } catch { return nil }
    return hasher.finish()
  }
}
