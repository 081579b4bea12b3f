/// The stable name of a metric of the vocabulary: `high-tech-enterprises`.
public struct MetricID: Sendable, Hashable, CustomStringConvertible {
  /// Lower-case English words joined by hyphens.
  public let name: String

  /// Makes an identifier.
  public init(_ name: String) {
    self.name = name
  }

  /// The name itself.
  public var description: String { name }
}

/// An entry of the vocabulary of metrics.
public struct Metric: Sendable, Hashable {
  /// Its stable name.
  public let id: MetricID
  /// The Chinese name: 高新技术企业数量.
  public let name: String
  /// The English name.
  public let englishName: String
  /// Other words for the same thing: 高企.
  public let synonyms: [String]
  /// What its levels are measured in; growth and shares of it are percent whatever this says.
  public let dimension: FigureUnit.Dimension

  /// Makes an entry.
  public init(
    id: MetricID, name: String, englishName: String, synonyms: [String], dimension: FigureUnit.Dimension
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.synonyms = synonyms
    self.dimension = dimension
  }
}
