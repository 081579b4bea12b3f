import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import Synchronization

/// The names of a store with how many claims have each. They are counted aside and kept while the file stays as it is,
/// so that Tab never waits for a large store: at first it may get the names without counts.
final class NameCounts: Sendable {
  /// A name, and how many claims have it where that is known.
  struct Name: Sendable, Hashable {
    var text: String
    var claims: Int?
  }

  private struct State {
    var stamp: Stamp?
    /// The most frequent names, counted.
    var counted: [FacetField: [Name]] = [:]
    /// Names until they are counted.
    var uncounted: [FacetField: [Name]] = [:]
    /// The fields that are being counted, and who waits for them.
    var waiting: [FacetField: [@Sendable () -> Void]] = [:]
  }

  private let state = Mutex(State())
  /// How long Tab waits for the names of a small store, which are soon counted even where other programs keep the
  /// machine busy.
  private let patience: DispatchTimeInterval
  /// Connections of their own, so that counting, looking names up, and what is typed meanwhile do not wait for each
  /// other.
  private let counting = OpenStores()
  private let reading = OpenStores()

  /// The most names that are kept of a field; rarer ones are looked up by how they start.
  private static let most = 4_000
  /// The most names that are looked up.
  private static let mostLookedUp = 200

  init(patience: DispatchTimeInterval = .seconds(2)) { self.patience = patience }

  /// The names of a field that may start with a text, the most frequent first once they are counted.
  func names(of field: FacetField, startingWith start: String = "", at path: String) -> [Name] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let kept = kept(field, at: path)
    guard !start.isEmpty, kept.count >= Self.most else { return kept }
    let known = Set(kept.lazy.map(\.text).filter { $0.hasPrefix(start) })
    let rare = (try? ready(at: path)?.names(of: field, startingWith: start, limit: Self.mostLookedUp)) ?? []
    return kept + rare.filter { !known.contains($0) && Self.isOffered($0, field) }.map { Name(text: $0) }
  }

  /// What queries can read.
  func tables(at path: String) -> [StoredTable] { (try? ready(at: path)?.schema()) ?? [] }

  /// The metrics that were declared to mean others.
  func aliases(at path: String) -> [MetricAlias] { (try? ready(at: path)?.aliases()) ?? [] }

  /// The findings that are put aside.
  func dismissed(at path: String) -> [Dismissal] { (try? ready(at: path)?.dismissals()) ?? [] }

  /// Starts to open the store and to count what will be asked for first, if there is a store.
  func prepare(at path: String) {
    Thread.detachNewThread { _ = PinyinInitials.shared }
    guard FileManager.default.fileExists(atPath: path) else { return }
    open(path) {}
    for field in [FacetField.metric, .region] { count(field, at: path) {} }
  }

  /// How long Tab waits for the names of a store: no time that is felt for a large one.
  private func patience(at path: String) -> DispatchTimeInterval {
    Self.isLarge(path) ? .milliseconds(8) : patience
  }

  private static func isLarge(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 64 << 20
  }

  /// The names that are there by now: counted, or not yet.
  private func kept(_ field: FacetField, at path: String) -> [Name] {
    let isLarge = Self.isLarge(path)
    if let names = present(at: path, { $0.counted[field] ?? (isLarge ? $0.uncounted[field] : nil) }) { return names }
    let isDone = DispatchSemaphore(value: 0)
    count(field, at: path) { isDone.signal() }
    _ = isDone.wait(timeout: .now() + patience(at: path))
    return present(at: path) { $0.counted[field] ?? $0.uncounted[field] } ?? []
  }

  private func present<Value>(at path: String, _ value: (State) -> Value?) -> Value? {
    let stamp = Stamp(path)
    return state.withLock { $0.stamp == stamp ? value($0) : nil }
  }

  private func count(_ field: FacetField, at path: String, then done: @escaping @Sendable () -> Void) {
    let stamp = Stamp(path)
    let starts = state.withLock { state in
      if state.stamp != stamp { state = State(stamp: stamp) }
      let starts = state.waiting[field] == nil
      state.waiting[field, default: []].append(done)
      return starts
    }
    guard starts else { return }
    Thread.detachNewThread { [self] in
      defer { finish(field, stamp) }
      guard let store = try? counting.store(at: path, for: .reading) else { return }
      let uncounted = (try? store.names(of: field, limit: Self.most)) ?? []
      let offered = uncounted.filter { Self.isOffered($0, field) }.map { Name(text: Self.shown($0, field)) }
      keep(stamp) { $0.uncounted[field] = offered }
      let counted = try? Self.counted(field, in: store)
      if let counted { keep(stamp) { $0.counted[field] = Array(counted.prefix(Self.most)) } }
    }
  }

  /// Wakes up who waits for a field.
  private func finish(_ field: FacetField, _ stamp: Stamp) {
    let waiting = state.withLock { $0.stamp == stamp ? $0.waiting.removeValue(forKey: field) ?? [] : [] }
    for done in waiting { done() }
  }

  /// Keeps what was found, unless the store has changed meanwhile.
  private func keep(_ stamp: Stamp, _ change: (inout State) -> Void) {
    state.withLock { if $0.stamp == stamp { change(&$0) } }
  }

  /// The store if it is open; at first it is opened aside.
  private func ready(at path: String) -> ClaimStore? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    if let open = reading.open(at: path) { return open }
    let isDone = DispatchSemaphore(value: 0)
    open(path) { isDone.signal() }
    _ = isDone.wait(timeout: .now() + patience(at: path))
    return reading.open(at: path)
  }

  private func open(_ path: String, then done: @escaping @Sendable () -> Void) {
    Thread.detachNewThread { [reading] in
      _ = try? reading.store(at: path, for: .reading)
      done()
    }
  }

  private static func counted(_ field: FacetField, in store: ClaimStore) throws -> [Name] {
    if field == .metric { return try metrics(in: store) }
    return try store.facet(field).compactMap { counted in
      counted.value.map { Name(text: shown($0, field), claims: counted.claims) }
    }
  }

  /// Metrics go by the words of articles, and by their names in the vocabulary: GDP, 地区生产总值.
  private static func metrics(in store: ClaimStore) throws -> [Name] {
    var seen: Set<String> = []
    return try store.metricPhrases(limit: most).filter { isOffered($0.phrase, .metric) }.flatMap { metric -> [Name] in
      let name = metric.id.flatMap { MetricLexicon.shared.metric($0)?.name }
      return [metric.phrase, name].compactMap(\.self).filter { seen.insert($0).inserted }.map {
        Name(text: $0, claims: metric.claims)
      }
    }
  }

  /// Whether Tab offers a name: no phrase that is hardly a metric.
  private static func isOffered(_ name: String, _ field: FacetField) -> Bool {
    guard field == .metric else { return true }
    return !MetricReading(phrase: name, id: MetricLexicon.shared.metric(named: name)?.id).isFragment
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
