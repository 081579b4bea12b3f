import ClaimModel
import GRDB

/// Gives regions, metrics, units, periods and entities their numbers, and stores those that are new.
///
/// What it remembers holds only until a transaction is rolled back.
struct NameWriter {
  private var regions = KnownNumbers<Region>()
  private var metrics = KnownNumbers<MetricReading>()
  private var units = KnownNumbers<FigureUnit>()
  private var periods = KnownNumbers<Period>()
  private var entities = KnownNumbers<String>()

  mutating func id(of region: Region, _ db: Database) throws -> Int64 {
    try regions.number(of: region, key: region.code ?? region.name) {
      let (name, code, level, parent) = (region.name, region.code, region.level.rawValue, region.parent)
      return try Self.id(
        db,
        of: """
          SELECT id FROM regions
          WHERE name = \(name) AND coalesce(code, '') = coalesce(\(code), '') AND level = \(level)
            AND coalesce(parent, '') = coalesce(\(parent), '')
          """,
        orInsert: "INSERT INTO regions (name, code, level, parent) VALUES (\(name), \(code), \(level), \(parent))")
    }
  }

  mutating func id(of metric: MetricReading, _ db: Database) throws -> Int64 {
    try metrics.number(of: metric, key: metric.phrase) {
      let (phrase, entry) = (metric.phrase, metric.id?.name)
      return try Self.id(
        db, of: "SELECT id FROM metrics WHERE phrase = \(phrase) AND coalesce(vocabulary, '') = coalesce(\(entry), '')",
        orInsert: "INSERT INTO metrics (phrase, vocabulary) VALUES (\(phrase), \(entry))")
    }
  }

  mutating func id(of unit: FigureUnit, _ db: Database) throws -> Int64 {
    try units.number(of: unit, key: unit.symbol) {
      let (symbol, dimension, factor) = (unit.symbol, unit.dimension.rawValue, unit.factor.stored)
      return try Self.id(
        db, of: "SELECT id FROM units WHERE symbol = \(symbol) AND dimension = \(dimension) AND factor = \(factor)",
        orInsert: """
          INSERT INTO units (symbol, dimension, factor, scale)
          VALUES (\(symbol), \(dimension), \(factor), \(unit.factor.number))
          """)
    }
  }

  mutating func id(of period: Period, _ db: Database) throws -> Int64 {
    try periods.number(of: period, key: period.text) {
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
  }

  mutating func id(ofEntity name: String, _ db: Database) throws -> Int64 {
    try entities.number(of: name, key: name) {
      try Self.id(
        db, of: "SELECT id FROM entities WHERE name = \(name)",
        orInsert: "INSERT INTO entities (name) VALUES (\(name))")
    }
  }

  static func id(_ db: Database, of selection: SQL, orInsert insertion: SQL) throws -> Int64 {
    let statement = try db.cachedStatement(literal: selection)
    if let id = try Int64.fetchOne(statement) { return id }
    try db.cachedStatement(literal: insertion).execute()
    return db.lastInsertedRowID
  }
}

/// The numbers of values that were asked for before.
private struct KnownNumbers<Value: Equatable> {
  private var numbers: [ByteKey: [(value: Value, number: Int64)]] = [:]
  /// Neighbouring claims mostly share their region and period.
  private var last: (value: Value, number: Int64)?

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static var capacity: Int { 50_000 }

  /// The number of a value; `make` finds that of a new one. Few values share a key.
  mutating func number(of value: Value, key: @autoclosure () -> String, _ make: () throws -> Int64) rethrows -> Int64 {
    if let last, last.value == value { return last.number }
    let key = ByteKey(key())
    let known = numbers[key]?.first { $0.value == value }?.number
    let number = try known ?? make()
    if known == nil {
      if numbers.count >= Self.capacity { numbers = [:] }
      numbers[key, default: []].append((value, number))
    }
    last = (value, number)
    return number
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
