import ClaimStore
import Synchronization

/// The stores of a session, each opened once. Another thread may stop what they are asked.
final class OpenStores: Sendable {
  private let stores = Mutex<[String: ClaimStore]>([:])

  /// The store at a path, if it is open.
  func open(at path: String) -> ClaimStore? { stores.withLock { $0[path] } }

  /// The store at a path, opened for that or more.
  func store(at path: String, for access: StoreAccess) throws -> ClaimStore {
    if let open = open(at: path), open.access >= access { return open }
    let store = try ClaimStore(path: path, for: access)
    stores.withLock { $0[path] = store }
    return store
  }

  /// Stops the questions that are being asked.
  func interrupt() {
    for store in stores.withLock({ $0.values.map(\.self) }) { store.interrupt() }
  }
}
