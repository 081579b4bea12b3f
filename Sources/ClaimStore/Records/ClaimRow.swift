import ClaimModel
import GRDB

/// A row of `claims` about to be written, its values in the order of the columns.
struct ClaimRow {
  /// How many columns the table has.
  static let columns = 35

  let claim: Claim
  let written: WrittenQuantity?
  /// Its number; nil for the next free one.
  let id: Int64?
  let article: Int64
  let sentence: Int
  let original: Int64?

  /// Adds the values to the statement that inserts them, all but the last, the derivation.
  func add(to row: inout RowStatement, names: inout NameWriter, _ db: Database) throws {
    row.add(id)
    row.add(article)
    row.add(sentence)
    row.add(original)
    row.add(try claim.metric.map { try names.id(of: $0, db) })
    row.add(try claim.region.map { try names.id(of: $0.region, db) })
    row.add(claim.period?.start?.stored)
    row.add(claim.period?.end?.stored)
    row.add(claim.kind.rawValue)
    row.add(try claim.quantity.map { try names.id(of: $0.unit, db) })
    row.add(written?.number)
    row.add(try claim.entity.map { try names.id(ofEntity: $0.text, db) })
    row.add(claim.figure.place)
    row.add(claim.figure.text)
    addQuantity(to: &row)
    row.add(claim.region?.isInferred)
    row.add(try claim.period.map { try names.id(of: $0, db) })
    row.add(claim.status.rawValue)
    row.add(claim.base)
    row.add(startOf: claim.entity?.place)
    row.add(claim.attribution?.text)
    row.add(startOf: claim.attribution?.place)
    row.add(claim.qualifiers.isEmpty ? nil : claim.qualifiers.joined(separator: "\n"))
  }

  private func addQuantity(to row: inout RowStatement) {
    let quantity = claim.quantity
    row.add(written?.value)
    row.add(quantity?.value.exponent)
    row.add(quantity?.comparator.rawValue)
    row.add(written?.low)
    row.add(written?.high)
    row.add(quantity?.interval.includesLow)
    row.add(quantity?.interval.includesHigh)
  }
}

/// The numbers of a quantity as the columns write them, worked out before writing, on any thread.
struct WrittenQuantity: Sendable {
  let value: String
  let number: Double
  let low: String?
  let high: String?

  init(_ quantity: Quantity) {
    value = quantity.value.description
    number = quantity.value.number
    low = quantity.interval.low?.description
    high = quantity.interval.high?.description
  }
}

extension CalendarDate {
  /// The day as a number that keeps the order of days: 20211231.
  var stored: Int { (year * 100 + month) * 100 + day }
}
