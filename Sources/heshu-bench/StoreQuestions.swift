import ClaimAnalysis
import ClaimModel
import ClaimStore
import Foundation

/// What was put into the store, counted while it was made.
struct StoreTally {
  /// The fact that questions ask for.
  static let (metric, region) = ("invention-patents", "松江区")
  var (articles, claims, ofMetric, ofFact, ofRegion) = (0, 0, 0, 0, 0)
  private var regions: Set<Region> = []

  /// How many regions people tell apart: those that share a name by what holds them.
  var regionNames: Int {
    let namesakes = Dictionary(grouping: regions, by: \.name)
    let names = regions.map { region in
      let isShared = (namesakes[region.name] ?? []).contains {
        $0.code.map { code in region.code.map { $0 != code } ?? false } ?? false
      }
      return (isShared ? region.parent ?? "" : "") + region.name
    }
    return Set(names).count
  }

  mutating func count(_ made: [Claim]) {
    articles += 1
    claims += made.count
    for claim in made {
      let isMetric = claim.metric?.id?.name == Self.metric
      let name = claim.region?.region.name ?? ""
      if let region = claim.region?.region { regions.insert(region) }
      if isMetric { ofMetric += 1 }
      if name == Self.region { ofRegion += 1 }
      if isMetric, name == Self.region { ofFact += 1 }
    }
  }
}

/// Questions to a store of many claims, each answer checked.
struct StoreQuestions {
  let store: ClaimStore
  let tally: StoreTally

  func ask() throws {
    try question("compare METRIC REGION", within: 50, expecting: tally.ofFact) {
      let claims = try store.claims(matching: ClaimFilter(region: StoreTally.region, metric: StoreTally.metric))
      return Comparison(claims).cells.isEmpty ? 0 : claims.count
    }
    try question("list --region", within: 50, expecting: tally.ofRegion) {
      try store.claims(matching: ClaimFilter(region: StoreTally.region)).count
    }
    try question("list --metric --period --limit 100", within: 50, expecting: min(100, tally.ofMetric)) {
      try store.claims(
        matching: ClaimFilter(metric: StoreTally.metric, period: DayRange(iso8601: "2000/2024")), limit: 100
      )
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
    try question("facet region", within: 1000, expecting: tally.regionNames) { try store.facet(.region).count }
    try question("facet kind", within: nil, expecting: nil) { try store.facet(.kind).count }
    try question("metrics", within: nil, expecting: nil) { try store.metrics().count }
    var groups = 0
    try question("every claim, fact by fact", within: nil, expecting: nil) {
      try store.forEachGroup {
        FactGroup(metric: $0, region: $1)
      } _: {
        groups += $0.count
      }
      return groups
    }
    try askAsUsersDo()
  }

  /// Whole commands, from their start to their end, where the program has been built beside the benchmark.
  private func askAsUsersDo() throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "heshu")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    let fact = "\(StoreTally.metric) \(StoreTally.region)"
    for command in (tally.ofFact > 0 ? ["compare " + fact, "timeline " + fact] : []) + [
      "list --region \(StoreTally.region) --limit 20", "list --metric \(StoreTally.metric) --period 2021 --limit 20",
      "list --kind money --min 10亿元 --period 2021 --limit 20", "list --text 松江 --limit 20",
    ] {
      try question("heshu " + command, within: 50, expecting: nil) {
        let words = command.split(separator: " ").map(String.init) + ["--store", store.path]
        return try lines(of: program.path, words, into: store.path + ".answer")
      }
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
    guard let limit else { return print("    \(what): \(time)") }
    printLine(what, time, best * 1000 < limit, "under \(Int(limit)) ms")
  }
}

/// Prints a measure beside its target.
func printLine(_ what: String, _ figure: String, _ isReached: Bool, _ target: String) {
  print("\(isReached ? "ok  " : "MISS") \(what): \(figure) (\(target))")
}

/// How many lines a program answers; 0 when it fails. Foundation's `Process` would add tens of milliseconds.
private func lines(of program: String, _ arguments: [String], into file: String) throws -> Int {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var (process, status) = (pid_t(), Int32())
  guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0, waitpid(process, &status, 0) == process,
    status == 0
  else { return 0 }
  return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count
}
