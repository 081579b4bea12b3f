import ClaimModel
import GRDB

/// Gives regions, metrics, units and entities their numbers, and stores those that are new.
///
/// What it remembers holds only until the transaction is rolled back.
struct NameWriter {
  private let database: Database
  private var regions: [Region: Int64] = [:]
  private var metrics: [MetricReading: Int64] = [:]
  private var units: [FigureUnit: Int64] = [:]
  private var entities: [String: Int64] = [:]

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static let capacity = 50_000

  init(_ database: Database) { self.database = database }

  mutating func id(of region: Region) throws -> Int64 {
    if let known = regions[region] { return known }
    let (name, code, level, parent) = (region.name, region.code, region.level.rawValue, region.parent)
    let id = try id(
      of: """
        SELECT id FROM regions
        WHERE name = \(name) AND coalesce(code, '') = coalesce(\(code), '') AND level = \(level)
          AND coalesce(parent, '') = coalesce(\(parent), '')
        """,
      orInsert: "INSERT INTO regions (name, code, level, parent) VALUES (\(name), \(code), \(level), \(parent))")
    regions[region] = id
    return id
  }

  mutating func id(of metric: MetricReading) throws -> Int64 {
    if let known = metrics[metric] { return known }
    let (phrase, entry) = (metric.phrase, metric.id?.name)
    let id = try id(
      of: "SELECT id FROM metrics WHERE phrase = \(phrase) AND coalesce(vocabulary, '') = coalesce(\(entry), '')",
      orInsert: "INSERT INTO metrics (phrase, vocabulary) VALUES (\(phrase), \(entry))")
    if metrics.count >= Self.capacity { metrics = [:] }
    metrics[metric] = id
    return id
  }

  mutating func id(of unit: FigureUnit) throws -> Int64 {
    if let known = units[unit] { return known }
    let (symbol, dimension, factor) = (unit.symbol, unit.dimension.rawValue, unit.factor.stored)
    let id = try id(
      of: "SELECT id FROM units WHERE symbol = \(symbol) AND dimension = \(dimension) AND factor = \(factor)",
      orInsert: """
        INSERT INTO units (symbol, dimension, factor, scale)
        VALUES (\(symbol), \(dimension), \(factor), \(unit.factor.number))
        """)
    units[unit] = id
    return id
  }

  mutating func id(ofEntity name: String) throws -> Int64 {
    if let known = entities[name] { return known }
    let id = try id(
      of: "SELECT id FROM entities WHERE name = \(name)", orInsert: "INSERT INTO entities (name) VALUES (\(name))")
    if entities.count >= Self.capacity { entities = [:] }
    entities[name] = id
    return id
  }

  private func id(of selection: SQL, orInsert insertion: SQL) throws -> Int64 {
    let statement = try database.cachedStatement(literal: selection)
    if let id = try Int64.fetchOne(statement) { return id }
    try database.cachedStatement(literal: insertion).execute()
    return database.lastInsertedRowID
  }
}

extension Ratio {
  /// The nearest binary number, for ordering.
  var number: Double { numerator.number / denominator.number }
}

extension ExactDecimal {
  /// The nearest binary number, for ordering.
  var number: Double {
    if exponent == 0, let whole = Int64(exactly: coefficient) { return Double(whole) }
    return Double(description) ?? 0
  }
}
