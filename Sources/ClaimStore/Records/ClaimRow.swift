import ClaimModel

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

  init(_ claim: Claim, id: Int64?, quote: QuoteSelector, article: Int64, sentence: Int64, original: Int64?) {
    self.claim = claim
    self.id = id
    self.quote = quote
    self.article = article
    self.sentence = sentence
    self.original = original
  }

  /// Adds the values to the statement that inserts them.
  func add(to row: inout RowStatement, names: inout NameWriter) throws {
    row.add(id)
    row.add(article)
    row.add(sentence)
    row.add(original)
    row.add(claim.figure.place)
    row.add(quote.exact)
    row.add(quote.prefix)
    row.add(quote.suffix)
    row.add(claim.kind.rawValue)
    try addQuantity(to: &row, names: &names)
    row.add(try claim.metric.map { try names.id(of: $0) })
    row.add(try claim.entity.map { try names.id(ofEntity: $0.text) })
    row.add(claim.entity?.place)
    row.add(try claim.region.map { try names.id(of: $0.region) })
    row.add(claim.region?.isInferred)
    addPeriod(to: &row)
    row.add(claim.base)
    row.add(claim.status.rawValue)
    row.add(claim.attribution?.text)
    row.add(claim.attribution?.place)
    row.add(claim.qualifiers.isEmpty ? nil : claim.qualifiers.joined(separator: "\n"))
  }

  private func addQuantity(to row: inout RowStatement, names: inout NameWriter) throws {
    let quantity = claim.quantity
    row.add(quantity?.value.description)
    row.add(quantity?.value.exponent)
    row.add(quantity?.value.number)
    row.add(try quantity.map { try names.id(of: $0.unit) })
    row.add(quantity?.comparator.rawValue)
    row.add(quantity?.interval.low?.description)
    row.add(quantity?.interval.high?.description)
    row.add(quantity?.interval.includesLow)
    row.add(quantity?.interval.includesHigh)
  }

  private func addPeriod(to row: inout RowStatement) {
    let period = claim.period
    row.add(period?.description)
    row.add(period?.start?.description)
    row.add(period?.end?.description)
    row.add(period?.text)
    row.add(period?.origin.rawValue)
    row.add(period?.yearless?.stored)
  }
}
