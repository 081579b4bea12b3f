import ClaimModel

/// What an article says beside a figure, and all claims together of its words: with it two figures can be held against
/// each other wherever their articles are.
public struct RetoldSurroundings: Sendable, Hashable {
  /// The other values within some sentences, as short hashes in order: figures come in releases.
  public var near: [UInt32] = []
  /// The values of the article that a slip could make of this one, in order.
  public var rivals: [UInt32] = []
  /// The value of the figure before it in its sentence; only figures of one article are asked for it.
  var before: UInt32?
  /// How many values are told with the figure's words; nil where nobody has counted.
  public var valuesOfWords: Int?

  /// Makes surroundings.
  public init(near: [UInt32] = [], rivals: [UInt32] = [], valuesOfWords: Int? = nil) {
    (self.near, self.rivals, self.valuesOfWords) = (near, rivals, valuesOfWords)
  }

  /// How far the figures of one release stand from each other, in characters.
  private static let reach = 200

  /// The figures of one article, each with its surroundings.
  static func figures(of claims: [(number: Int, claim: Claim)], doc: String) -> [RetoldFigure] {
    let document = stableHash([doc])
    var figures = claims.compactMap { RetoldFigure($0.claim, number: $0.number, document: document) }
      .sorted { $0.start < $1.start }
    guard figures.count > 1 else { return figures }
    let keys = figures.map(\.slipKeys)
    var byKey: [RetellingKey: Set<UInt32>] = [:]
    for (figure, keys) in zip(figures, keys) { for key in keys { byKey[key, default: []].insert(figure.shortValue) } }
    for index in figures.indices {
      figures[index].surroundings.near = near(index, in: figures)
      if index > 0, figures[index - 1].sentence == figures[index].sentence {
        figures[index].surroundings.before = figures[index - 1].shortValue
      }
      let rivals = keys[index].reduce(into: Set()) { $0.formUnion(byKey[$1] ?? []) }
      figures[index].surroundings.rivals = rivals.subtracting([figures[index].shortValue]).sorted()
    }
    return figures
  }

  private static func near(_ index: Int, in figures: [RetoldFigure]) -> [UInt32] {
    let start = figures[index].start
    let before = figures[..<index].reversed().prefix { start - $0.start <= reach }
    let behind = figures[(index + 1)...].prefix { $0.start - start <= reach }
    return Set((before + behind).map(\.shortValue)).sorted()
  }
}

extension RetoldFigure {
  /// The value as it is remembered beside other figures.
  var shortValue: UInt32 { UInt32(truncatingIfNeeded: value >> 16) }
}
