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
/// is in proportion to the figures: values that very many share are held only against their nearest neighbours in the
/// order of articles and places, which no import and no partition changes.
public struct Retellings: Sendable {
  private var figures: [RetoldFigure] = []

  /// Starts with no figures.
  public init() {}

  /// Adds the claims of one article, each with its number.
  public mutating func add(article claims: [(number: Int, claim: Claim)], doc: String) {
    figures += RetoldSurroundings.figures(of: claims, doc: doc)
  }

  /// Adds a figure whose surroundings are known.
  mutating func add(_ figure: RetoldFigure) { figures.append(figure) }

  /// Adds the figures of others.
  public mutating func add(_ others: Retellings) { figures += others.figures }

  /// The pairs of figures of one article, or of two, that share a key and enough words; `check` is called on the way
  /// and may stop it.
  public func pairs(inside: Bool, checking check: () throws -> Void) rethrows -> [Retelling] {
    let ordered = Retellings(inOrder: self)
    var pairs: [Retelling] = []
    for pass in 0..<ordered.passes { pairs += try ordered.pairs(inside: inside, pass: pass, checking: check) }
    return pairs.withoutCopies { $0.numbers }
  }

  /// The figures with their order and with how many values their words have, to be searched pass by pass.
  public init(inOrder other: Retellings) {
    figures = other.figures.sorted { $0.order < $1.order }
    let series = Self.wordsOfSeries(figures)
    for index in figures.indices {
      figures[index].surroundings.valuesOfWords = series.contains(figures[index].print) ? Self.fewestOfSeries : 1
    }
  }

  /// In how many passes, each over some of the keys, figures are searched: the keys of one fit into little memory.
  public var passes: Int { 1 + figures.count / 200_000 }

  /// The pairs of figures that share a key of one pass; a pair that shares several keys may come more than once.
  public func pairs(inside: Bool, pass: Int, checking check: () throws -> Void) rethrows -> [Retelling] {
    let passes = UInt64(self.passes)
    var keys: [(key: RetellingKey, figure: Int)] = []
    for (index, figure) in figures.enumerated() {
      for key in [figure.valueKey] + figure.slipKeys where (key.bits >> 1) % passes == pass {
        keys.append((key, index))
      }
    }
    keys.sort { ($0.key, $0.figure) < ($1.key, $1.figure) }
    var pairs: [Retelling] = []
    for start in keys.indices {
      if start.isMultiple(of: 1024) { try check() }
      let (key, figure) = keys[start]
      for other in keys[(start + 1)...].prefix(Self.mostNeighbours) {
        guard other.key == key else { break }
        if let pair = Self.pair(figures[figure], figures[other.figure], sharing: key, inside: inside) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }

  /// The pairs among the figures that share one key, whose surroundings say how many values their words have.
  func pairs(sharing key: RetellingKey) -> [Retelling] {
    let run = figures.sorted { $0.order < $1.order }
    return run.indices.flatMap { index in
      run[(index + 1)...].prefix(Self.mostNeighbours).compactMap {
        Self.pair(run[index], $0, sharing: key, inside: false)
      }
    }
  }

  /// How many figures of one key each figure is held against.
  private static let mostNeighbours = 200
  /// From how many values on the same words are a series.
  private static let fewestOfSeries = 4

  /// The words that have the values of a series.
  private static func wordsOfSeries(_ figures: [RetoldFigure]) -> Set<UInt64> {
    var values: [UInt64: Set<UInt64>] = [:]
    for figure in figures where values[figure.print, default: []].count < fewestOfSeries {
      values[figure.print, default: []].insert(figure.value)
    }
    return Set(values.filter { $0.value.count >= fewestOfSeries }.keys)
  }

  /// Two figures as a pair, if they share enough words: values that are one under the key of the value, others under
  /// those of slips, so that no pair is found twice for nothing.
  private static func pair(
    _ one: RetoldFigure, _ two: RetoldFigure, sharing key: RetellingKey, inside: Bool
  ) -> Retelling? {
    guard one.unit == two.unit, inside == (one.document == two.document),
      one.document != two.document || one.sentence != two.sentence, (one.value == two.value) == key.isOfOneValue
    else { return nil }
    let common = one.bits & two.bits
    let count = (0..<4).reduce(0) { $0 + common[$1].nonzeroBitCount }
    guard count >= 3 else { return nil }
    let (ours, theirs) = (one.surroundings, two.surroundings)
    let shared =
      inside ? 0 : ours.near.count { theirs.near.contains($0) && $0 != one.shortValue && $0 != two.shortValue }
    return Retelling(
      first: one.claim, second: two.claim, support: shared,
      isSeries: isSeries(one) || isSeries(two),
      isToldBothWays: !inside && one.value != two.value
        && (ours.rivals.contains(two.shortValue) || theirs.rivals.contains(one.shortValue)),
      isSameValue: one.value == two.value, isLong: one.digits >= 1000,
      isUnique: min(one.digits, two.digits) >= 1_000_000,
      isOfOthers: ours.before.flatMap { earlier in theirs.before.map { $0 != earlier } } ?? false)
  }

  /// Whether the words of a figure have many values. Where nobody counted they may have, and less is found.
  private static func isSeries(_ figure: RetoldFigure) -> Bool {
    figure.surroundings.valuesOfWords.map { $0 >= fewestOfSeries } ?? true
  }
}

extension Retelling {
  /// Both claims.
  public var numbers: [Int] { [first, second] }
}

extension RetoldFigure {
  /// Order of articles and places that every machine has.
  fileprivate var order: (UInt64, Int) { (document, start) }
}
