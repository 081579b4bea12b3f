import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimStore
import Dispatch
import Foundation
import LineEditor
import Synchronization

extension ClaimStore {
  /// Everything that is found among the claims that pass a filter, contradictions first: article by article and group by
  /// group, on all cores, so that the claims need not all be in memory. `keep` says which findings are wanted.
  func findings(
    matching filter: ClaimFilter, keep: @escaping @Sendable (Finding) -> Bool
  ) throws -> [Finding] {
    let articles = try onAllCores { store, part in
      var found = (findings: [Finding](), retellings: Retellings())
      try store.forEachArticle(matching: filter, part: part) { article in
        try Interrupts.check()
        found.findings += crossCheck(article: article).filter(keep)
        guard let doc = article.first?.doc else { return }
        found.retellings.add(
          article: article.compactMap { claim in claim.id.map { (Int($0.number), claim.claim) } }, doc: doc)
      }
      return found
    }
    let groups = try onAllCores { store, part in
      var findings: [Finding] = []
      try store.forEachGroup(matching: filter, part: part, by: FactGroup.init(metric:region:)) { group in
        try Interrupts.check()
        findings += crossCheck(group: group).filter(keep)
      }
      return findings
    }
    var retellings = Retellings()
    for part in articles { retellings.add(part.retellings) }
    let retold = try findings(of: retellings).filter(keep)
    return ranked(articles.flatMap(\.findings) + retold + groups.flatMap(\.self)).distinguished
  }

  /// What figures of two articles say of each other: only the claims of pairs are read again.
  private func findings(of retellings: Retellings) throws -> [Finding] {
    let ordered = Retellings(inOrder: retellings)
    let pairs = try inParallel(ordered.passes) {
      try ordered.pairs(inside: false, pass: $0, checking: Interrupts.check)
    }
    var seen: Set<[Int]> = []
    let distinct = pairs.joined().filter { seen.insert($0.numbers).inserted }
    var claims: [Int: SourcedClaim] = [:]
    let wanted = Set(distinct.flatMap(\.numbers)).sorted().map(Int64.init)
    try forEachClaim(numbered: wanted) { claim in
      if let number = claim.id?.number { claims[Int(number)] = claim }
    }
    return try retellingFindings(distinct) { number in
      try Interrupts.check()
      return claims[number]
    }
  }

  /// From how many claims on several cores read the store, each by a connection of its own.
  private static let manyClaims = 2_000

  /// What comes of each part of the store.
  private func onAllCores<Value: Sendable>(
    _ work: @escaping @Sendable (ClaimStore, StorePart) throws -> Value
  ) throws -> [Value] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    guard cores > 1, try count() >= Self.manyClaims else { return [try work(self, .whole)] }
    let parts = StorePart.all(cores)
    return try inParallel(cores) { try work(ClaimStore(path: self.path, for: .reading), parts[$0]) }
  }
}

/// What comes of pieces of work that are done at the same time, in their order.
private func inParallel<Value: Sendable>(
  _ count: Int, _ work: @escaping @Sendable (Int) throws -> Value
) throws -> [Value] {
  let results = Mutex<[Int: Result<Value, any Error>]>([:])
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = Result { try work(index) }
    results.withLock { $0[index] = result }
  }
  return try results.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
}

extension Finding {
  /// Whether it tells of figures that disagree or agree across sentences, not of arithmetic that holds or stays open.
  var isOfConflicts: Bool {
    switch verdict {
    case .contradict, .doesNotAddUp, .revised, .targetMet, .targetMissed: true
    case .agree, .agreeRounding: sourceCount > 1
    case .incomparable, .insufficient, .addsUp, .cannotTell, .open: false
    }
  }
}

extension [Finding] {
  /// The findings with those of each verdict last that are about what is hardly a metric.
  var fragmentsLast: [Finding] {
    grouped(by: \.verdict).flatMap { _, members in
      let isFragment = members.map { $0.metric?.isFragment ?? true }
      return [false, true].flatMap { wanted in zip(members, isFragment).filter { $0.1 == wanted }.map(\.0) }
    }
  }
}
