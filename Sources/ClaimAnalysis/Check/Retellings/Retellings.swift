import ClaimModel

/// Two figures that may tell one fact, the second with a slip or again, and what the articles around them say of it.
public struct Retelling: Sendable, Hashable {
  /// The claims, by the numbers that they were added with.
  public let first, second: Int
  /// How many other figures of three digits or more both passages share: figures come in releases.
  let support: Int
  /// Whether the same words have many values in the store, as of what is told every day, month or quarter.
  let isSeries: Bool
  /// Whether either article tells the other value too: then it speaks of two things.
  let isToldBothWays: Bool
  /// Whether the values are one, and whether it has four digits or more, as few figures of other things have.
  let isSameValue, isLong: Bool
  /// Whether it has so many digits that two figures which differ in one of them are never of two things.
  let isUnique: Bool
  /// Whether each stands behind another figure of its sentence, and those two are not of one value: then each tells of
  /// its own, as the change behind a level.
  let isOfOthers: Bool
}

/// The figures of many articles, among which those are found that tell one fact again, whatever its words.
///
/// A slip leaves most digits as they are, so figures share a key with each value that a slip makes of theirs. The work
/// is in proportion to the figures: values that very many share are held only against their nearest neighbours.
public struct Retellings: Sendable {
  private var figures: [RetoldFigure] = []
  private var documents = 0

  /// Starts with no figures.
  public init() {}

  /// Adds the claims of one article, each with its number.
  public mutating func add(article claims: [(number: Int, claim: Claim)]) {
    figures += claims.compactMap { RetoldFigure($0.claim, number: $0.number, document: documents) }
      .sorted { $0.start < $1.start }
    documents += 1
  }

  /// The pairs of figures of one article, or of two, that share a key and enough words; `check` is called on the way
  /// and may stop it.
  public func pairs(inside: Bool, checking check: () throws -> Void) rethrows -> [Retelling] {
    var keys: [(key: UInt64, figure: Int)] = []
    for (index, figure) in figures.enumerated() { keys += figure.keys.map { ($0, index) } }
    keys.sort { ($0.key, $0.figure) < ($1.key, $1.figure) }
    let values = Dictionary(grouping: figures, by: \.print).mapValues { Set($0.map(\.value)).count }
    var seen: Set<[Int]> = []
    var pairs: [Retelling] = []
    for start in keys.indices {
      try check()
      let most = Self.mostNeighbours
      for other in keys[(start + 1)...].prefix(most).prefix(while: { $0.key == keys[start].key }) {
        let (a, b) = (keys[start].figure, other.figure)
        guard let pair = pair(a, b, inside: inside, values), seen.insert([a, b]).inserted else { continue }
        pairs.append(pair)
      }
    }
    return pairs
  }

  /// How many figures of one key each figure is held against.
  private static let mostNeighbours = 200
  /// From how many values on the same words are a series.
  private static let fewestOfSeries = 4
  /// How far the figures of one release stand from each other, in characters.
  private static let reach = 200

  private func pair(_ a: Int, _ b: Int, inside: Bool, _ values: [UInt64: Int]) -> Retelling? {
    let (one, two) = (figures[a], figures[b])
    guard one.unit == two.unit, inside == (one.document == two.document),
      one.document != two.document || one.sentence != two.sentence
    else { return nil }
    let common = one.bits & two.bits
    let count = (0..<4).reduce(0) { $0 + common[$1].nonzeroBitCount }
    guard count >= 3 else { return nil }
    return Retelling(
      first: one.claim, second: two.claim, support: inside ? 0 : support(a, b),
      isSeries: max(values[one.print] ?? 0, values[two.print] ?? 0) >= Self.fewestOfSeries,
      isToldBothWays: inside ? false : tells(two.value, near: a) || tells(one.value, near: b),
      isSameValue: one.value == two.value, isLong: one.digits >= 1000,
      isUnique: min(one.digits, two.digits) >= 1_000_000,
      isOfOthers: before(a).flatMap { earlier in before(b).map { $0 != earlier } } ?? false)
  }

  /// The value of the figure before one in its sentence.
  private func before(_ index: Int) -> UInt64? {
    guard index > 0, figures[index - 1].document == figures[index].document,
      figures[index - 1].sentence == figures[index].sentence
    else { return nil }
    return figures[index - 1].value
  }

  /// The figures of the article of a figure.
  private func article(of index: Int) -> Range<Int> {
    let document = figures[index].document
    var (low, high) = (index, index)
    while low > 0, figures[low - 1].document == document { low -= 1 }
    while high + 1 < figures.count, figures[high + 1].document == document { high += 1 }
    return low..<(high + 1)
  }

  private func tells(_ value: UInt64, near index: Int) -> Bool {
    figures[index].value != value && article(of: index).contains { figures[$0].value == value }
  }

  private func support(_ a: Int, _ b: Int) -> Int {
    func near(_ index: Int) -> Set<UInt64> {
      Set(
        article(of: index).filter { $0 != index && abs(figures[$0].start - figures[index].start) <= Self.reach }
          .map { figures[$0].value })
    }
    return near(a).intersection(near(b)).subtracting([figures[a].value, figures[b].value]).count
  }
}
