import ClaimAnalysis
import ClaimModel
import ClaimStore
import Foundation
import Synchronization

/// The store under many claims: how fast they come in, and how fast questions are answered. Each answer is checked
/// against a count that was kept while the claims were made.
struct StoreBench {
  private let claims: Int
  private let folder: URL
  private let keeps: Bool

  init(_ arguments: ArraySlice<String>) throws {
    let value = { (name: String) in
      arguments.firstIndex(of: name).flatMap {
        arguments.index(after: $0) < arguments.endIndex ? arguments[$0 + 1] : nil
      }
    }
    keeps = arguments.contains("--keep")
    claims = value("--claims").flatMap { Int($0) } ?? 5_000_000
    folder = URL(fileURLWithPath: value("--folder") ?? NSTemporaryDirectory()).appending(path: "heshu-bench-store")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// What was made.
  private struct Tally {
    /// The fact that questions ask for.
    static let (metric, region) = ("invention-patents", "松江区")
    var (articles, claims, ofMetric, ofFact, ofRegion) = (0, 0, 0, 0, 0)
    var regions: [String: Int] = [:]

    mutating func count(_ made: [Claim]) {
      articles += 1
      claims += made.count
      for claim in made {
        let isMetric = claim.metric?.id?.name == Self.metric
        let name = claim.region?.region.name ?? ""
        regions[name, default: 0] += 1
        if isMetric { ofMetric += 1 }
        if name == Self.region { ofRegion += 1 }
        if isMetric, name == Self.region { ofFact += 1 }
      }
    }
  }

  func run() throws {
    defer { if !keeps { try? FileManager.default.removeItem(at: folder) } }
    let path = folder.appending(path: "heshu.db").path
    let store = try ClaimStore(path: path)
    let tally = try fill(store)
    try ask(store, tally)
    print(line("peak memory", String(format: "%.0f MB", peakMegabytes()), peakMegabytes() < 300, "under 300 MB"))
    try SQLiteImport(folder: folder, store: path).run()
  }

  private func line(_ what: String, _ figure: String, _ isReached: Bool, _ target: String) -> String {
    "\(isReached ? "ok  " : "MISS") \(what): \(figure) (\(target))"
  }

  /// Imports in batches, preparing one while the one before is saved, as the command does; the making of the articles
  /// does not count.
  private func fill(_ store: ClaimStore) throws -> Tally {
    var maker = ArticleMaker(seeds: try Seeds.load())
    var (tally, saving, indexes) = (Tally(), Times(), Times())
    let importer = try Importer(into: store) { _, _ in }
    var ready: [PreparedArticle] = []
    repeat {
      let batch = Self.batch(&maker, upTo: claims, &tally)
      try saving.add {
        let preparing = Background { batch.map { PreparedArticle($0.0, claims: $0.1) } }
        for article in ready { try importer.add(article) }
        ready = preparing.value ?? []
      }
    } while !ready.isEmpty
    try indexes.add { try importer.finish() }
    let time = saving.wall + indexes.wall
    guard try store.count() == tally.claims else { throw WrongResult("the store has not every claim") }
    print(
      String(
        format: "    %d articles, %d claims, %d MB in %.1f s: ", tally.articles, tally.claims,
        size(of: store.path) >> 20, time) + "preparing and saving \(saving), indexes \(indexes)")
    let rate = Double(tally.claims) / time
    print(line("import", String(format: "%.0f claims/s", rate), rate >= 100_000, "at least 100000"))
    return tally
  }

  /// The next articles; none when there are claims enough.
  private static func batch(
    _ maker: inout ArticleMaker, upTo claims: Int, _ tally: inout Tally
  ) -> [(Article, [Claim])] {
    var batch: [(Article, [Claim])] = []
    while batch.count < 400, tally.claims < claims {
      let made = maker.next()
      tally.count(made.1)
      batch.append(made)
    }
    return batch
  }

  private func ask(_ store: ClaimStore, _ tally: Tally) throws {
    try question("compare METRIC REGION", within: 50, expecting: tally.ofFact) {
      let claims = try store.claims(matching: ClaimFilter(region: Tally.region, metric: Tally.metric))
      return Comparison(claims).cells.isEmpty ? 0 : claims.count
    }
    try question("list --region", within: 50, expecting: tally.ofRegion) {
      try store.claims(matching: ClaimFilter(region: Tally.region)).count
    }
    try question("list --metric --period --limit 100", within: 50, expecting: min(100, tally.ofMetric)) {
      try store.claims(matching: ClaimFilter(metric: Tally.metric, period: DayRange(iso8601: "2000/2024")), limit: 100)
        .count
    }
    var dear = ClaimFilter(kind: .money)
    dear.minimum = ClaimFilter.Bound(ExactDecimal(1_000_000_000), unit: FigureUnit("CNY", .money))
    dear.period = DayRange(iso8601: "2021")
    try question("list --kind money --min 10亿元 --period 2021 --limit 100", within: 50, expecting: nil) {
      try store.claims(matching: dear, limit: 100).count
    }
    try question("list --text 松江 --limit 100", within: 50, expecting: nil) {
      try store.claims(matching: ClaimFilter(text: "松江"), limit: 100).count
    }
    try question("facet region", within: 1000, expecting: tally.regions.count) { try store.facet(.region).count }
    try question("facet kind", within: nil, expecting: nil) { try store.facet(.kind).count }
    try question("metrics", within: nil, expecting: nil) { try store.metrics().count }
    var groups = 0
    try question("every claim, fact by fact", within: nil, expecting: nil) {
      try store.forEachGroup {
        $0
      } _: {
        groups += $0.count
      }
      return groups
    }
  }

  /// Asks three times and prints the best time.
  private func question(
    _ what: String, within limit: Double?, expecting expected: Int?, _ ask: () throws -> Int
  ) throws {
    var (best, found) = (Double.infinity, 0)
    for _ in 0..<(limit == nil ? 1 : 3) { best = min(best, try secondsOf { found = try ask() }) }
    guard expected.map({ $0 == found }) ?? (found > 0) else {
      throw WrongResult("\(what) found \(found), not \(expected ?? 1)")
    }
    let time = String(format: "%.1f ms, %d found", best * 1000, found)
    print(limit.map { line(what, time, best * 1000 < $0, "under \(Int($0)) ms") } ?? "    \(what): \(time)")
  }
}

/// The seconds that some work takes that may fail.
func secondsOf(_ work: () throws -> Void) rethrows -> Double {
  let time = try ContinuousClock().measure(work)
  return time / .seconds(1)
}

/// Work that another thread does meanwhile.
private final class Background<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async {
      let value = work()
      self.result.withLock { $0 = value }
      self.done.signal()
    }
  }

  /// What came of it; waits for it. To be asked once.
  var value: Value? {
    done.wait()
    return result.withLock { $0 }
  }
}

/// How long some work took that was done piece by piece: by the clock, and of the processor.
private struct Times: CustomStringConvertible {
  private(set) var wall = 0.0
  private var processor = 0.0

  mutating func add(_ work: () throws -> Void) rethrows {
    let before = processorSeconds()
    wall += try secondsOf(work)
    processor += processorSeconds() - before
  }

  var description: String { String(format: "%.1f s (processor %.1f s)", wall, processor) }
}

/// The bytes of a file.
func size(of path: String) -> Int {
  ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
}
