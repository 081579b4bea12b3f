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

  func run() throws {
    defer { if !keeps { try? FileManager.default.removeItem(at: folder) } }
    let path = folder.appending(path: "heshu.db").path
    let store = try ClaimStore(path: path)
    let (tally, seconds) = try fill(store)
    try StoreQuestions(store: store, tally: tally).ask()
    printLine("peak memory", String(format: "%.0f MB", peakMegabytes()), peakMegabytes() < 300, "under 300 MB")
    try SQLiteImport(folder: folder, store: path, seconds: seconds).run()
  }

  /// Imports in batches, preparing one while the one before is saved, as the command does; the making of the articles
  /// does not count.
  private func fill(_ store: ClaimStore) throws -> (StoreTally, (wall: Double, processor: Double)) {
    var maker = ArticleMaker(seeds: try Seeds.load())
    var (tally, saving, indexes) = (StoreTally(), Times(), Times())
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
    printLine("import", String(format: "%.0f claims/s", rate), rate >= 100_000, "at least 100000")
    return (tally, (time, saving.processor + indexes.processor))
  }

  /// The next articles; none when there are claims enough.
  private static func batch(
    _ maker: inout ArticleMaker, upTo claims: Int, _ tally: inout StoreTally
  ) -> [(Article, [Claim])] {
    var batch: [(Article, [Claim])] = []
    while batch.count < 400, tally.claims < claims {
      let made = maker.next()
      tally.count(made.1)
      batch.append(made)
    }
    return batch
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
  private(set) var processor = 0.0

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
