import ClaimModel
import GRDB

extension ClaimFilter {
  /// The conditions on rows of `claims` as SQL with its arguments.
  func condition(_ db: Database, aliases: Aliases) throws -> SQL {
    var parts: [SQL] = []
    if let region { parts.append("claims.region_id IN \(try Self.regions(named: region, db))") }
    if let within {
      let tree = try RegionTree(db)
      parts.append("claims.region_id IN \(([within] + members).flatMap { tree.inside($0) })")
    }
    if let metric { parts.append("claims.metric_id IN (\(Self.metrics(named: metric, entry, aliases)))") }
    if let entity {
      parts.append("claims.entity_id IN (SELECT id FROM entities WHERE instr(name, \(entity)) > 0)")
    }
    if let kind { parts.append("claims.kind = \(kind.rawValue)") }
    if let unit { parts.append("claims.unit_id IN (SELECT id FROM units WHERE symbol = \(unit))") }
    if let minimum { parts.append(try minimum.condition(">=", db)) }
    if let maximum { parts.append(try maximum.condition("<=", db)) }
    if let article {
      parts.append("claims.article_id IN (SELECT id FROM articles WHERE \(try Self.articles(named: article, db)))")
    }
    // Days alone are indexed within each kind.
    if parts.isEmpty, since ?? period?.start != nil {
      parts.append("claims.kind IN \(Claim.Kind.allCases.map(\.rawValue))")
    }
    parts += days
    if let status { parts.append("claims.status = \(status.rawValue)") }
    if isStated { parts.append(Self.readings(Self.stated)) }
    if let assertion { parts.append(Self.readings("assertion = \(assertion.rawValue)")) }
    if isConfirmed { parts.append(Self.confirmed) }
    if let text {
      parts.append(
        """
        (instr(claims.exact, \(text)) > 0
          OR instr((SELECT sentences.text FROM sentences
              WHERE sentences.article_id = claims.article_id AND sentences.number = claims.sentence), \(text)) > 0)
        """)
    }
    return parts.isEmpty ? "TRUE" : parts.joined(separator: " AND ")
  }

  /// Claims that are read in one of a few ways.
  private static func readings(_ condition: SQL) -> SQL {
    "claims.reading_id IN (SELECT id FROM readings WHERE \(condition))"
  }

  /// What `Claim.isStated` says, of rows of `readings`.
  private static var stated: SQL {
    let near = Evidence.allCases.filter(\.isStated).map(\.rawValue)
    return ["metric", "region", "period"].map { field in
      "(\(sql: field)_evidence IS NULL OR \(sql: field)_evidence IN \(near))" as SQL
    }.joined(separator: " AND ")
  }

  private var days: [SQL] {
    let first = [since, period?.start].compactMap(\.self).max()
    let last = [until, period?.end].compactMap(\.self).min()
    return [
      first.map { "claims.period_start >= \($0.stored)" as SQL },
      last.map { "claims.period_end <= \($0.stored)" as SQL },
      // No period ends before it starts, and with both ends a range of the index is read.
      first == nil ? nil : last.map { "claims.period_start <= \($0.stored)" as SQL },
    ].compactMap(\.self)
  }

  /// The numbers of the regions of exactly this name or code, alone or behind what holds them (杭州市西湖区), else of those whose name has the word in it.
  private static func regions(named name: String, _ db: Database) throws -> [Int64] {
    let exact: SQLRequest<Int64> = """
      SELECT id FROM regions WHERE name = \(name) OR code = \(name) OR parent || name = \(name) ORDER BY id
      """
    let partial: SQLRequest<Int64> = "SELECT id FROM regions WHERE instr(name, \(name)) > 0 ORDER BY id"
    let ids = try exact.fetchAll(db)
    return try ids.isEmpty ? partial.fetchAll(db) : ids
  }

  /// The articles of exactly this path, else those whose file or title has the word in it, else those in whose folders it
  /// stands: 004 is 004.txt, even in a folder 2004 full of other articles.
  private static func articles(named name: String, _ db: Database) throws -> SQL {
    // What is behind the last slash.
    let file: SQL = "substr(doc, length(rtrim(doc, replace(doc, '/', ''))) + 1)"
    let readings: [SQL] = ["doc = \(name)", "instr(\(file), \(name)) > 0 OR instr(title, \(name)) > 0"]
    let meant = try readings.first { reading in
      let isThere: SQLRequest<Bool> = "SELECT EXISTS (SELECT 1 FROM articles WHERE \(reading))"
      return try isThere.fetchOne(db) ?? false
    }
    return meant ?? "instr(doc, \(name)) > 0"
  }

  /// The metrics of a name, its synonyms, or a part of the phrase.
  private static func metrics(named name: String, _ entry: MetricID?, _ aliases: Aliases) -> SQL {
    let names = aliases.synonyms(of: name) + (entry.map { aliases.synonyms(of: $0.name) } ?? [])
    return """
      SELECT id FROM metrics WHERE vocabulary IN \(names) OR phrase IN \(names) OR instr(phrase, \(name)) > 0
      """
  }
}

extension ClaimFilter.Bound {
  /// Values are compared by the nearest binary numbers, which keep the order of decimals to 15 digits.
  fileprivate func condition(_ comparison: String, _ db: Database) throws -> SQL {
    let comparison = SQL(sql: comparison)
    guard let unit else { return "claims.number \(comparison) \(value.number)" }
    let rows = try Row.fetchAll(db, sql: "SELECT symbol, dimension, factor, id FROM units ORDER BY id")
    let parts: [SQL] = rows.compactMap { row in
      guard let other = FigureUnit(row: row), let bound = unit.convert(value, to: other) else { return nil }
      let id: Int64 = row[3]
      return "(claims.unit_id = \(id) AND claims.number \(comparison) \(bound.number))"
    }
    return parts.isEmpty ? "FALSE" : "(\(parts.joined(separator: " OR ")))"
  }
}

extension ClaimOrder {
  /// What follows ORDER BY.
  var sql: SQL {
    let key: SQL? =
      switch field {
      case .id: nil
      case .value: "claims.number * (SELECT scale FROM units WHERE units.id = claims.unit_id)"
      case .period: "claims.period_start"
      case .region: "(SELECT name FROM regions WHERE regions.id = claims.region_id)"
      case .metric: "(SELECT phrase FROM metrics WHERE metrics.id = claims.metric_id)"
      case .article: "(SELECT doc FROM articles WHERE articles.id = claims.article_id)"
      }
    let direction = SQL(sql: isDescending ? "DESC" : "ASC")
    guard let key else { return "claims.id \(direction)" }
    return "\(key) \(direction) NULLS LAST, claims.id"
  }
}
