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
  /// The fact that questions ask for.
  private let metric = "invention-patents"
  private let region = "松江区"

  init(_ arguments: ArraySlice<String>) throws {
    let value = { (name: String) in
      arguments.firstIndex(of: name).flatMap {
        arguments.index(after: $0) < arguments.endIndex ? arguments[$0 + 1] : nil
      }
    }
    claims = value("--claims").flatMap { Int($0) } ?? 5_000_000
    folder = URL(fileURLWithPath: value("--folder") ?? NSTemporaryDirectory()).appending(path: "heshu-bench-store")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// What was made.
  private struct Tally {
    var (articles, claims, ofMetric, ofFact, ofRegion) = (0, 0, 0, 0, 0)
    var regions: [String: Int] = [:]
  }

  func run() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
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

  /// Imports in batches; only preparing and saving counts, not the making of the articles.
  private func fill(_ store: ClaimStore) throws -> Tally {
    var maker = ArticleMaker(seeds: try Seeds.load())
    var (tally, preparing, saving) = (Tally(), 0.0, 0.0)
    let importer = try Importer(into: store) { _, _ in }
    var processor = 0.0
    while tally.claims < claims {
      var batch: [(Article, [Claim])] = []
      for _ in 0..<min(400, (claims - tally.claims + 24) / 25) {
        let made = maker.next()
        count(made.1, in: &tally)
        batch.append(made)
      }
      let before = processorSeconds()
      var ready: [PreparedArticle] = []
      preparing += secondsOf { ready = Self.prepared(batch) }
      saving += try secondsOf { for article in ready { try importer.add(article) } }
      processor += processorSeconds() - before
    }
    let indexes = try secondsOf { try importer.finish() }
    let time = preparing + saving + indexes
    guard try store.count() == tally.claims else { throw WrongResult("the store has not every claim") }
    let rate = Double(tally.claims) / time
    print(
      String(
        format:
          "    %d articles, %d claims in %.1f s: preparing %.1f, saving %.1f, indexes %.1f; processor %.1f s; %d MB",
        tally.articles, tally.claims, time, preparing, saving, indexes, processor, size(of: store.path) >> 20))
    print(line("import", String(format: "%.0f claims/s", rate), rate >= 100_000, "at least 100000"))
    return tally
  }

  private func count(_ claims: [Claim], in tally: inout Tally) {
    tally.articles += 1
    tally.claims += claims.count
    for claim in claims {
      let isMetric = claim.metric?.id?.name == metric
      let name = claim.region?.region.name ?? ""
      tally.regions[name, default: 0] += 1
      if isMetric { tally.ofMetric += 1 }
      if name == region { tally.ofRegion += 1 }
      if isMetric, name == region { tally.ofFact += 1 }
    }
  }

  /// Prepares on all cores.
  private static func prepared(_ batch: [(Article, [Claim])]) -> [PreparedArticle] {
    let done = Mutex([PreparedArticle?](repeating: nil, count: batch.count))
    let (jobs, batch) = (ProcessInfo.processInfo.activeProcessorCount, batch)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      for index in stride(from: job, to: batch.count, by: jobs) {
        let article = PreparedArticle(batch[index].0, claims: batch[index].1)
        done.withLock { $0[index] = article }
      }
    }
    return done.withLock { $0.compactMap(\.self) }
  }

  private func ask(_ store: ClaimStore, _ tally: Tally) throws {
    try question("compare METRIC REGION", within: 50, expecting: tally.ofFact) {
      let claims = try store.claims(matching: ClaimFilter(region: region, metric: metric))
      return Comparison(claims).cells.isEmpty ? 0 : claims.count
    }
    try question("list --region", within: 50, expecting: tally.ofRegion) {
      try store.claims(matching: ClaimFilter(region: region)).count
    }
    try question("list --metric --period --limit 100", within: 50, expecting: min(100, tally.ofMetric)) {
      try store.claims(matching: ClaimFilter(metric: metric, period: DayRange(iso8601: "2000/2024")), limit: 100).count
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

/// The bytes of a file.
func size(of path: String) -> Int {
  ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
}
