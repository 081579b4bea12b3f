import ClaimModel
import Foundation
import GRDB

/// Saves many articles, a few thousand claims in a transaction.
///
/// Every article stands or falls by itself, and what a stopped import has told of stays: taken up again, it finds those
/// articles unchanged. Used from one thread.
public final class Importer {
  private let store: ClaimStore
  private let tell: (Article, ImportOutcome) throws -> Void
  private var waiting: [PreparedArticle] = []
  private var waitingSize = 0
  private let memory = WriterMemory()
  private var lastSave = ContinuousClock.now
  /// The claims of the store before, and those that came since.
  private let before: Int
  private var added = 0
  /// Whether the indexes are still to be made.
  public private(set) var isWithoutIndexes = false
  private var hasLeftWAL = false
  private var mark: ImportMark?

  /// How many bytes of articles and claims wait at most.
  private static let capacity = 8 << 20
  /// How long they wait at most.
  private static let patience = Duration.milliseconds(500)
  /// From how many new claims on indexes are made afterwards, if the store held fewer than these.
  private static let manyClaims = 50_000

  /// Starts an import; `tell` hears of every article that was saved, in their order.
  public init(into store: ClaimStore, tell: @escaping (Article, ImportOutcome) throws -> Void) throws(StoreError) {
    self.store = store
    self.tell = tell
    mark = ImportMark(beside: store.path)
    before = try store.read { db in try Int.fetchOne(db, sql: "SELECT max(id) FROM claims") ?? 0 }
  }

  /// Takes an article; it is saved at once, or with some of the next.
  public func add(_ article: PreparedArticle) throws {
    waiting.append(article)
    waitingSize += article.article.text.utf8.count + article.claims.count * 512
    if waitingSize >= Self.capacity || lastSave.duration(to: .now) >= Self.patience { try save() }
  }

  /// Saves what waits, and makes the indexes. Also to be called when the import is broken off.
  public func finish() throws {
    defer { mark = nil }
    try save()
    guard isWithoutIndexes else { return }
    try store.endBulk()
    (memory.prints, isWithoutIndexes, hasLeftWAL) = (nil, false, false)
  }

  private func save() throws {
    guard !waiting.isEmpty else { return }
    try dropIndexes()
    let articles = waiting
    (waiting, waitingSize) = ([], 0)
    let outcomes = try store.save(articles, memory: memory)
    lastSave = .now
    for (article, outcome) in zip(articles, outcomes) {
      if outcome.change != .unchanged { added += outcome.claims }
      try tell(article.article, outcome)
    }
    if isWithoutIndexes, !hasLeftWAL, added >= Self.manyClaims {
      store.leaveWAL()
      hasLeftWAL = true
    }
  }

  /// Once most claims of the store are new ones, its indexes are cheaper made again than kept.
  private func dropIndexes() throws(StoreError) {
    guard !isWithoutIndexes, before == 0 || added >= max(Self.manyClaims, before) else { return }
    memory.prints = try store.prints()
    try store.beginBulk()
    isWithoutIndexes = true
  }
}
