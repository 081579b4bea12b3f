import ClaimModel
import GRDB

/// Gives regions, metrics, units, periods and entities their numbers, and stores those that are new.
///
/// What it remembers holds only until a transaction is rolled back.
struct NameWriter {
  private var regions: [ByteKey: [(region: Region, id: Int64)]] = [:]
  private var metrics: [ByteKey: [(metric: MetricReading, id: Int64)]] = [:]
  private var units: [FigureUnit: Int64] = [:]
  private var periods: [ByteKey: [(period: Period, id: Int64)]] = [:]
  private var entities: [ByteKey: Int64] = [:]
  /// Neighbouring claims mostly share their period.
  private var lastPeriod: (period: Period, id: Int64)?

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static let capacity = 50_000

  mutating func id(of region: Region, _ db: Database) throws -> Int64 {
    let key = ByteKey(region.code ?? region.name)
    if let known = regions[key]?.first(where: { $0.region == region }) { return known.id }
    let (name, code, level, parent) = (region.name, region.code, region.level.rawValue, region.parent)
    let id = try Self.id(
      db,
      of: """
        SELECT id FROM regions
        WHERE name = \(name) AND coalesce(code, '') = coalesce(\(code), '') AND level = \(level)
          AND coalesce(parent, '') = coalesce(\(parent), '')
        """,
      orInsert: "INSERT INTO regions (name, code, level, parent) VALUES (\(name), \(code), \(level), \(parent))")
    regions[key, default: []].append((region, id))
    return id
  }

  mutating func id(of metric: MetricReading, _ db: Database) throws -> Int64 {
    let key = ByteKey(metric.phrase)
    if let known = metrics[key]?.first(where: { $0.metric.id == metric.id }) { return known.id }
    let (phrase, entry) = (metric.phrase, metric.id?.name)
    let id = try Self.id(
      db, of: "SELECT id FROM metrics WHERE phrase = \(phrase) AND coalesce(vocabulary, '') = coalesce(\(entry), '')",
      orInsert: "INSERT INTO metrics (phrase, vocabulary) VALUES (\(phrase), \(entry))")
    if metrics.count >= Self.capacity { metrics = [:] }
    metrics[key, default: []].append((metric, id))
    return id
  }

  mutating func id(of unit: FigureUnit, _ db: Database) throws -> Int64 {
    if let known = units[unit] { return known }
    let (symbol, dimension, factor) = (unit.symbol, unit.dimension.rawValue, unit.factor.stored)
    let id = try Self.id(
      db, of: "SELECT id FROM units WHERE symbol = \(symbol) AND dimension = \(dimension) AND factor = \(factor)",
      orInsert: """
        INSERT INTO units (symbol, dimension, factor, scale)
        VALUES (\(symbol), \(dimension), \(factor), \(unit.factor.number))
        """)
    units[unit] = id
    return id
  }

  mutating func id(of period: Period, _ db: Database) throws -> Int64 {
    if let lastPeriod, lastPeriod.period == period { return lastPeriod.id }
    let key = ByteKey(period.text)
    let known = periods[key]?.first { $0.period == period }
    let id = try known?.id ?? store(period, db)
    if known == nil {
      if periods.count >= Self.capacity { periods = [:] }
      periods[key, default: []].append((period, id))
    }
    lastPeriod = (period, id)
    return id
  }

  private func store(_ period: Period, _ db: Database) throws -> Int64 {
    let (start, end) = (period.start?.description, period.end?.description)
    let (text, origin, yearless) = (period.text, period.origin.rawValue, period.yearless?.stored)
    return try Self.id(
      db,
      of: """
        SELECT id FROM periods
        WHERE text = \(text) AND origin = \(origin) AND coalesce(start, '') = coalesce(\(start), '')
          AND coalesce("end", '') = coalesce(\(end), '') AND coalesce(yearless, '') = coalesce(\(yearless), '')
        """,
      orInsert: """
        INSERT INTO periods (period, start, "end", text, origin, yearless)
        VALUES (\(period.description), \(start), \(end), \(text), \(origin), \(yearless))
        """)
  }

  mutating func id(ofEntity name: String, _ db: Database) throws -> Int64 {
    let key = ByteKey(name)
    if let known = entities[key] { return known }
    let id = try Self.id(
      db, of: "SELECT id FROM entities WHERE name = \(name)",
      orInsert: "INSERT INTO entities (name) VALUES (\(name))")
    if entities.count >= Self.capacity { entities = [:] }
    entities[key] = id
    return id
  }

  static func id(_ db: Database, of selection: SQL, orInsert insertion: SQL) throws -> Int64 {
    let statement = try db.cachedStatement(literal: selection)
    if let id = try Int64.fetchOne(statement) { return id }
    try db.cachedStatement(literal: insertion).execute()
    return db.lastInsertedRowID
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
