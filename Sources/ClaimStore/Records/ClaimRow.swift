import ClaimModel
import GRDB

/// A row of `claims` about to be written, its values in the order of the columns.
struct ClaimRow {
  /// How many columns the table has.
  static let columns = 43

  let claim: Claim
  /// Its number; nil for the next free one.
  let id: Int64?
  let quote: QuoteSelector
  let article: Int64
  let sentence: Int64
  let original: Int64?
  let period: WrittenPeriod?

  /// Adds the values to the statement that inserts them.
  func add(to row: inout RowStatement, names: inout NameWriter, _ db: Database) throws {
    row.add(id)
    row.add(article)
    row.add(sentence)
    row.add(original)
    row.add(claim.figure.place)
    row.add(quote.exact)
    row.add(quote.prefix)
    row.add(quote.suffix)
    row.add(claim.kind.rawValue)
    try addQuantity(to: &row, names: &names, db)
    row.add(try claim.metric.map { try names.id(of: $0, db) })
    row.add(try claim.entity.map { try names.id(ofEntity: $0.text, db) })
    row.add(claim.entity?.place)
    row.add(try claim.region.map { try names.id(of: $0.region, db) })
    row.add(claim.region?.isInferred)
    addPeriod(to: &row)
    row.add(claim.base)
    row.add(claim.status.rawValue)
    row.add(claim.attribution?.text)
    row.add(claim.attribution?.place)
    row.add(claim.qualifiers.isEmpty ? nil : claim.qualifiers.joined(separator: "\n"))
  }

  private func addQuantity(to row: inout RowStatement, names: inout NameWriter, _ db: Database) throws {
    let quantity = claim.quantity
    row.add(quantity?.value.description)
    row.add(quantity?.value.exponent)
    row.add(quantity?.value.number)
    row.add(try quantity.map { try names.id(of: $0.unit, db) })
    row.add(quantity?.comparator.rawValue)
    row.add(quantity?.interval.low?.description)
    row.add(quantity?.interval.high?.description)
    row.add(quantity?.interval.includesLow)
    row.add(quantity?.interval.includesHigh)
  }

  private func addPeriod(to row: inout RowStatement) {
    row.add(period?.shortest)
    row.add(period?.start)
    row.add(period?.end)
    row.add(claim.period?.text)
    row.add(claim.period?.origin.rawValue)
    row.add(claim.period?.yearless?.stored)
  }
}

/// A period as the columns write it. Neighbouring claims mostly share it.
struct WrittenPeriod {
  let period: Period
  let shortest: String
  let start: String?
  let end: String?

  init(_ period: Period) {
    self.period = period
    shortest = period.description
    start = period.start?.description
    end = period.end?.description
  }
}
