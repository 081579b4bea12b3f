import ClaimModel
import GRDBSQLite

/// The functions that statements of the user may call, for as long as their connection lives.
final class StoreFunctions {
  private let connection: ReadOnlyConnection
  private let unit: @Sendable (String) -> Quantity?
  private let members: @Sendable (String) -> [Region]
  private var quantities: [String: Quantity?] = [:]
  private lazy var tree = RegionTree(readRegions())

  init(
    _ connection: ReadOnlyConnection, unit: @escaping @Sendable (String) -> Quantity?,
    members: @escaping @Sendable (String) -> [Region]
  ) {
    self.connection = connection
    (self.unit, self.members) = (unit, members)
    add("value_in") { context, _, arguments in
      guard let functions = StoreFunctions.of(context), let arguments else { return }
      functions.valueIn(context, claim: sqlite3_value_int64(arguments[0]), unit: StoreFunctions.text(arguments[1]))
    }
    add("within") { context, _, arguments in
      guard let functions = StoreFunctions.of(context), let arguments,
        let part = StoreFunctions.text(arguments[0]), let whole = StoreFunctions.text(arguments[1])
      else { return }
      sqlite3_result_int(context, functions.isWithin(part, whole) ? 1 : 0)
    }
  }

  private func isWithin(_ part: String, _ whole: String) -> Bool {
    tree.contains(whole, part) || members(whole).contains { tree.holds($0, part) }
  }

  /// Forgets the functions, which point here; done before this goes away.
  func remove() {
    for name in ["value_in", "within"] {
      sqlite3_create_function_v2(connection.handle, name, 2, SQLITE_UTF8, nil, nil, nil, nil, nil)
    }
  }

  private typealias Call =
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

  private func add(_ name: String, _ call: @escaping Call) {
    sqlite3_create_function_v2(
      connection.handle, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, Unmanaged.passUnretained(self).toOpaque(), call,
      nil, nil, nil)
  }

  private static func of(_ context: OpaquePointer?) -> StoreFunctions? {
    sqlite3_user_data(context).map { Unmanaged<StoreFunctions>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ value: OpaquePointer?) -> String? {
    sqlite3_value_text(value).map { String(cString: $0) }
  }

  /// The value of a claim in a unit: NULL when the units do not convert, an error when there is no such unit.
  private func valueIn(_ context: OpaquePointer?, claim: Int64, unit name: String?) {
    guard let name, let quantity = quantity(of: claim) else { return }
    guard let target = target(name, like: quantity.unit) else {
      let message = "value_in knows no unit \(name)"
      return sqlite3_result_error(context, message, Int32(message.utf8.count))
    }
    guard let inUnit = quantity.unit.convert(quantity.value, to: target.unit),
      let value = inUnit.divided(by: target.value)
    else { return }
    if let whole = Int64(value.description) {
      sqlite3_result_int64(context, whole)
    } else {
      sqlite3_result_double(context, value.number)
    }
  }

  /// What one of a unit is: as the user's words say, or as a symbol of the store.
  private func target(_ name: String, like other: FigureUnit) -> Quantity? {
    if name == other.symbol { return Quantity(value: .one, unit: other) }
    if let known = quantities[name] { return known }
    let found = unit(name) ?? symbol(name)
    quantities[name] = found
    return found
  }

  private func symbol(_ name: String) -> Quantity? {
    first("SELECT symbol, dimension, factor FROM units WHERE symbol = ?", name) { row in
      FigureUnit(stored: row.text(0), row.text(1), row.text(2))
    }.map { Quantity(value: .one, unit: $0) }
  }

  private func quantity(of claim: Int64) -> Quantity? {
    let sql = """
      SELECT symbol, dimension, factor, value, value_exponent
      FROM claims JOIN units ON units.id = unit_id WHERE claims.id = ?
      """
    return first(sql, String(claim)) { row in
      guard let unit = FigureUnit(stored: row.text(0), row.text(1), row.text(2)),
        let value = row.text(3).flatMap({ ExactDecimal(stored: $0, exponent: row.text(4).flatMap { Int($0) }) })
      else { return nil }
      return Quantity(value: value, unit: unit)
    }
  }

  private func readRegions() -> [Region] {
    var regions: [Region] = []
    _ = first("SELECT name, code, level, parent FROM regions WHERE ? = ''", "") { row -> Region? in
      if let name = row.text(0), let level = row.text(2).flatMap(Region.Level.init) {
        regions.append(Region(name: name, code: row.text(1), level: level, parent: row.text(3)))
      }
      return nil
    }
    return regions
  }

  /// A row under way.
  private struct Columns {
    let handle: OpaquePointer?
    func text(_ column: Int32) -> String? { sqlite3_column_text(handle, column).map { String(cString: $0) } }
  }

  /// What `make` makes of the first row of which it makes anything.
  private func first<Value>(_ sql: String, _ argument: String, _ make: (Columns) -> Value?) -> Value? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection.handle, sql, -1, &statement, nil) == SQLITE_OK else { return nil }
    defer { sqlite3_finalize(statement) }
    sqlite3_bind_text(statement, 1, argument, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    while sqlite3_step(statement) == SQLITE_ROW {
      if let value = make(Columns(handle: statement)) { return value }
    }
    return nil
  }
}

extension FigureUnit {
  /// Reads the columns of a unit.
  fileprivate init?(stored symbol: String?, _ dimension: String?, _ factor: String?) {
    guard let symbol, let dimension = dimension.flatMap(Dimension.init),
      let factor = factor.flatMap(Ratio.init(stored:))
    else { return nil }
    self.init(symbol, dimension, factor: factor)
  }
}
