import ClaimStore
import Foundation

/// A store that goes away with its last user.
final class TemporaryStore {
  let store: ClaimStore
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "heshu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    store = try ClaimStore(path: folder.appending(path: "claims.db").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
