import ClaimModel
import GRDB

/// Finds what numbers stand for: regions, metrics, units, periods, entities. Each is read once, so that claims share it.
///
/// Metrics come with the meaning that aliases give them.
struct NameReader {
  private let database: Database
  private let aliases: Aliases
  private var regions: [Int64: Region] = [:]
  private var metrics: [Int64: MetricReading] = [:]
  private var units: [Int64: FigureUnit] = [:]
  private var periods: [Int64: Period] = [:]
  private var entities: [Int64: String] = [:]

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static let capacity = 50_000

  init(_ database: Database, aliases: Aliases) {
    self.database = database
    self.aliases = aliases
  }

  mutating func region(_ id: Int64) throws -> Region? {
    if let known = regions[id] { return known }
    let sql: SQL = "SELECT name, code, level, parent FROM regions WHERE id = \(id)"
    let region = try Row.fetchOne(database.cachedStatement(literal: sql)).flatMap { Region(row: $0) }
    regions[id] = region
    return region
  }

  mutating func metric(_ id: Int64) throws -> MetricReading? {
    if let known = metrics[id] { return known }
    let sql: SQL = "SELECT phrase, vocabulary FROM metrics WHERE id = \(id)"
    let metric = try Row.fetchOne(database.cachedStatement(literal: sql)).map { row in
      aliases.applied(to: MetricReading(phrase: row[0], id: (row[1] as String?).map(MetricID.init)))
    }
    if metrics.count >= Self.capacity { metrics = [:] }
    metrics[id] = metric
    return metric
  }

  mutating func unit(_ id: Int64) throws -> FigureUnit? {
    if let known = units[id] { return known }
    let sql: SQL = "SELECT symbol, dimension, factor FROM units WHERE id = \(id)"
    let unit = try Row.fetchOne(database.cachedStatement(literal: sql)).flatMap { FigureUnit(row: $0) }
    units[id] = unit
    return unit
  }

  mutating func period(_ id: Int64) throws -> Period? {
    if let known = periods[id] { return known }
    let sql: SQL = "SELECT start, \"end\", text, origin, yearless FROM periods WHERE id = \(id)"
    let period = try Row.fetchOne(database.cachedStatement(literal: sql)).flatMap { Period(row: $0) }
    if periods.count >= Self.capacity { periods = [:] }
    periods[id] = period
    return period
  }

  mutating func entity(_ id: Int64) throws -> String? {
    if let known = entities[id] { return known }
    let name = try String.fetchOne(
      database.cachedStatement(literal: "SELECT name FROM entities WHERE id = \(id)"))
    if entities.count >= Self.capacity { entities = [:] }
    entities[id] = name
    return name
  }
}

extension Region {
  /// Reads name, code, level and parent.
  init?(row: Row) {
    guard let level = (row[2] as String?).flatMap(Region.Level.init) else { return nil }
    self.init(name: row[0], code: row[1], level: level, parent: row[3])
  }
}

extension Period {
  /// Reads start, end, text, origin and yearless.
  fileprivate init?(row: Row) {
    guard let origin = (row[3] as String?).flatMap(Period.Origin.init) else { return nil }
    self.init(
      start: (row[0] as String?).flatMap { CalendarDate(iso8601: $0) },
      end: (row[1] as String?).flatMap { CalendarDate(iso8601: $0) }, text: row[2], origin: origin,
      yearless: (row[4] as String?).flatMap(Period.MonthDay.init(stored:)))
  }
}

extension FigureUnit {
  /// Reads symbol, dimension and factor.
  init?(row: Row) {
    guard let dimension = (row[1] as String?).flatMap(Dimension.init), let factor = Ratio(stored: row[2]) else {
      return nil
    }
    self.init(row[0], dimension, factor: factor)
  }
}
