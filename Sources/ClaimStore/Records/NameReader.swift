import ClaimModel
import GRDB

/// Finds what numbers stand for: regions, metrics, units, periods, entities, readings. Each is read once, so that claims share it.
///
/// Metrics come with the meaning that aliases give them.
struct NameReader {
  private let database: Database
  private var regions = NameTable("SELECT name, code, level, parent FROM regions WHERE id = ?") { Region(row: $0) }
  private var metrics: NameTable<MetricReading>
  private var units = NameTable("SELECT symbol, dimension, factor FROM units WHERE id = ?") { FigureUnit(row: $0) }
  private var periods = NameTable("SELECT start, \"end\", text, origin, yearless FROM periods WHERE id = ?") {
    Period(row: $0)
  }
  private var entities = NameTable("SELECT name FROM entities WHERE id = ?") { $0[0] as String? }

  private var readings = NameTable(
    "SELECT \(StoredReading.columns.joined(separator: ", ")) FROM readings WHERE id = ?"
  ) { row in
    StoredReading(StoredReading.columns.indices.map { row[$0] }).map { ($0, $0.steps) }
  }

  init(_ database: Database, aliases: Aliases) {
    self.database = database
    metrics = NameTable("SELECT phrase, vocabulary, head, modifiers FROM metrics WHERE id = ?") { row in
      aliases.applied(
        to: MetricReading(
          phrase: row[0], id: (row[1] as String?).map(MetricID.init), head: row[2],
          modifiers: [Modifier](stored: row[3])))
    }
  }

  mutating func region(_ id: Int64) throws -> Region? { try regions.value(id, database) }

  mutating func metric(_ id: Int64) throws -> MetricReading? { try metrics.value(id, database) }

  mutating func unit(_ id: Int64) throws -> FigureUnit? { try units.value(id, database) }

  mutating func period(_ id: Int64) throws -> Period? { try periods.value(id, database) }

  mutating func entity(_ id: Int64) throws -> String? { try entities.value(id, database) }

  /// How a claim is to be read, with its evidence as steps of a derivation.
  mutating func reading(_ id: Int64) throws -> (reading: StoredReading, steps: [Derivation])? {
    try readings.value(id, database)
  }
}

/// The values of a table of names that were asked for before.
private struct NameTable<Value> {
  private let query: String
  private let make: (Row) -> Value?
  private var known: [Int64: Value] = [:]

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static var capacity: Int { 50_000 }

  init(_ query: String, _ make: @escaping (Row) -> Value?) {
    self.query = query
    self.make = make
  }

  /// What a number stands for; nil when the table has no such row, or it says what cannot be.
  mutating func value(_ id: Int64, _ database: Database) throws -> Value? {
    if let value = known[id] { return value }
    let value = try Row.fetchOne(database.cachedStatement(sql: query), arguments: [id]).flatMap(make)
    if known.count >= Self.capacity { known = [:] }
    known[id] = value
    return value
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
      yearless: (row[4] as String?).flatMap(Period.Yearless.init(stored:)))
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
