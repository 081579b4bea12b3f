import ClaimModel
import GRDB

/// Gives names their numbers, and stores those that are new.
///
/// What it remembers holds only until a transaction is rolled back.
struct NameWriter {
  private var numbers: [ByteKey: Int64] = [:]

  /// Phrases and entities are endless: beyond this many the memory starts again.
  private static let capacity = 100_000

  /// The numbers of the names of an article.
  mutating func numbers(of names: [KeyedName], _ db: Database) throws -> [Int64] {
    try names.map { name in
      if let known = numbers[name.key] { return known }
      if numbers.count >= Self.capacity { numbers = [:] }
      let number = try Self.store(name.name, db)
      numbers[name.key] = number
      return number
    }
  }

  private static func store(_ name: StoredName, _ db: Database) throws -> Int64 {
    switch name {
    case .region(let region): try store(region, db)
    case .metric(let metric): try store(metric, db)
    case .unit(let unit): try store(unit, db)
    case .period(let period): try store(period, db)
    case .entity(let name):
      try id(
        db, of: "SELECT id FROM entities WHERE name = \(name)",
        orInsert: "INSERT INTO entities (name) VALUES (\(name))")
    case .rule(let field, let rule, let evidence):
      try id(
        db,
        of: """
          SELECT id FROM rules
          WHERE field = \(field.rawValue) AND rule = \(rule) AND evidence = \(evidence.rawValue)
          """,
        orInsert: """
          INSERT INTO rules (field, rule, evidence) VALUES (\(field.rawValue), \(rule), \(evidence.rawValue))
          """)
    case .reading(let reading): try store(reading, db)
    }
  }

  private static func store(_ reading: StoredReading, _ db: Database) throws -> Int64 {
    let pairs = Array(zip(StoredReading.columns.map { SQL(sql: $0) }, reading.values))
    let conditions = pairs.map { "coalesce(\($0), '') = coalesce(\($1), '')" as SQL }.joined(separator: " AND ")
    let (names, values) = (pairs.map(\.0).joined(separator: ", "), pairs.map { "\($0.1)" as SQL })
    return try id(
      db, of: "SELECT id FROM readings WHERE \(conditions)",
      orInsert: "INSERT INTO readings (\(names)) VALUES (\(values.joined(separator: ", ")))")
  }

  private static func store(_ region: Region, _ db: Database) throws -> Int64 {
    let (name, code, level, parent) = (region.name, region.code, region.level.rawValue, region.parent)
    return try id(
      db,
      of: """
        SELECT id FROM regions
        WHERE name = \(name) AND coalesce(code, '') = coalesce(\(code), '') AND level = \(level)
          AND coalesce(parent, '') = coalesce(\(parent), '')
        """,
      orInsert: "INSERT INTO regions (name, code, level, parent) VALUES (\(name), \(code), \(level), \(parent))")
  }

  private static func store(_ metric: MetricReading, _ db: Database) throws -> Int64 {
    let (phrase, entry) = (metric.phrase, metric.id?.name)
    let (head, modifiers) = (metric.storedHead, metric.modifiers.stored)
    return try id(
      db,
      of: """
        SELECT id FROM metrics
        WHERE phrase = \(phrase) AND coalesce(vocabulary, '') = coalesce(\(entry), '')
          AND coalesce(head, '') = coalesce(\(head), '') AND coalesce(modifiers, '') = coalesce(\(modifiers), '')
        """,
      orInsert: """
        INSERT INTO metrics (phrase, vocabulary, head, modifiers)
        VALUES (\(phrase), \(entry), \(head), \(modifiers))
        """)
  }

  private static func store(_ unit: FigureUnit, _ db: Database) throws -> Int64 {
    let (symbol, dimension, factor) = (unit.symbol, unit.dimension.rawValue, unit.factor.stored)
    return try id(
      db, of: "SELECT id FROM units WHERE symbol = \(symbol) AND dimension = \(dimension) AND factor = \(factor)",
      orInsert: """
        INSERT INTO units (symbol, dimension, factor, scale)
        VALUES (\(symbol), \(dimension), \(factor), \(unit.factor.number))
        """)
  }

  private static func store(_ period: Period, _ db: Database) throws -> Int64 {
    let (start, end) = (period.start?.description, period.end?.description)
    let (text, origin, yearless) = (period.text, period.origin.rawValue, period.yearless?.stored)
    return try id(
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

  private static func id(_ db: Database, of selection: SQL, orInsert insertion: SQL) throws -> Int64 {
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
