import Foundation

/// A copy of a store that cannot be read where it is without changing it; it goes away with its reader.
final class StoreCopy: Sendable {
  private let folder: String

  /// The file of the copy.
  var path: String { folder + "/heshu.db" }

  /// Copies the file and what a killed program left beside it.
  init(of file: StoreFile) throws(StoreError) {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("heshu-\(UUID().uuidString)").path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for ending in ["", "-wal", "-journal"] where FileManager.default.fileExists(atPath: file.name + ending) {
        try FileManager.default.copyItem(atPath: file.name + ending, toPath: path + ending)
        chmod(path + ending, 0o600)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw .failed(path: file.path, reason: "no copy of it could be made in \(NSTemporaryDirectory())")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
