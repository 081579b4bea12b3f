import ClaimStore
import Foundation
import Synchronization

/// The names of a store with how many claims have each. They are counted aside and kept while the file stays as it is,
/// so that Tab need not wait for a large store: at first it may get the names without counts.
final class NameCounts: Sendable {
  /// A name, and how many claims have it where that is known.
  struct Name: Sendable, Hashable {
    var text: String
    var claims: Int?
  }

  private struct State {
    var stamp: Stamp?
    var names: [FacetField: [Name]] = [:]
    var underWay: Set<FacetField> = []
    /// A connection of its own: whoever types a command meanwhile does not wait for it.
    var store: ClaimStore?
  }

  private let state = Mutex(State())

  /// How long Tab waits for the counts: no time in a large store; a small one is always counted soon, even where other
  /// programs keep the machine busy.
  private static func patience(at path: String) -> DispatchTimeInterval {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    return size > 64 << 20 ? .milliseconds(12) : .seconds(2)
  }

  /// The names of a field, the most frequent first once they are counted.
  func names(of field: FacetField, in store: ClaimStore) -> [Name] {
    if let known = known(field, at: store.path) { return known }
    let isDone = DispatchSemaphore(value: 0)
    count(field, at: store.path) { isDone.signal() }
    _ = isDone.wait(timeout: .now() + Self.patience(at: store.path))
    return known(field, at: store.path)
      ?? ((try? store.names(of: field)) ?? []).map { Name(text: Self.shown($0, field), claims: nil) }
  }

  /// Starts to count what will be asked for first, if there is a store.
  func prepare(at path: String) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    for field in [FacetField.metric, .region] { count(field, at: path) {} }
  }

  private func known(_ field: FacetField, at path: String) -> [Name]? {
    let stamp = Stamp(path)
    return state.withLock { $0.stamp == stamp ? $0.names[field] : nil }
  }

  private func count(_ field: FacetField, at path: String, then done: @escaping @Sendable () -> Void) {
    let stamp = Stamp(path)
    let starts = state.withLock { state in
      if state.stamp != stamp {
        state.names = [:]
        state.underWay = []
        if state.store?.path != path { state.store = nil }
        state.stamp = stamp
      }
      return state.underWay.insert(field).inserted
    }
    guard starts else { return done() }
    Thread.detachNewThread { [self] in
      let counted = open(path).flatMap { try? Self.counted(field, in: $0) }
      state.withLock { state in
        guard state.stamp == stamp else { return }
        state.underWay.remove(field)
        if let counted { state.names[field] = counted }
      }
      done()
    }
  }

  private func open(_ path: String) -> ClaimStore? {
    state.withLock { state in
      if state.store?.path != path { state.store = try? ClaimStore(path: path) }
      return state.store
    }
  }

  private static func counted(_ field: FacetField, in store: ClaimStore) throws -> [Name] {
    if field == .metric { return try store.metrics().map { Name(text: $0.phrase, claims: $0.claims) } }
    return try store.facet(field).compactMap { counted in
      counted.value.map { Name(text: shown($0, field), claims: counted.claims) }
    }
  }

  /// Articles go by the names of their files.
  private static func shown(_ name: String, _ field: FacetField) -> String {
    field == .article ? fileName(name) : name
  }

  /// How a store stood: its size and time, with what waits to be written into it.
  private struct Stamp: Hashable {
    private var parts: [Int64] = []
    private let path: String

    init(_ path: String) {
      self.path = path
      for file in [path, path + "-wal"] {
        var status = stat()
        guard stat(file, &status) == 0, status.st_size > 0 else { continue }
        parts += [Int64(status.st_size), Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec)]
      }
    }
  }
}
