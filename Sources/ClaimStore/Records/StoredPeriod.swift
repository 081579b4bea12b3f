import ClaimModel

extension Period.Yearless {
  /// `07`, `07-09`, or both ends: `01/06`.
  var stored: String { first == last ? first.description : "\(first)/\(last)" }

  /// Reads what `stored` writes.
  init?(stored text: String) {
    let ends = text.split(separator: "/").map { Period.MonthDay(stored: $0) }
    guard let first = ends.first, let first else { return nil }
    self.init(first, ends.count > 1 ? ends[1] : nil)
  }
}

extension Period.MonthDay {
  /// Reads `07` or `07-09`.
  fileprivate init?(stored text: Substring) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let first = parts.first, let month = first else { return nil }
    self.init(month: month, day: parts.count > 1 ? parts[1] : nil)
  }
}

extension PublicationDate {
  /// Reads the two columns of a publication date; nil unless both say something.
  init?(stored day: String?, source: String?) {
    guard let day, let source = source.flatMap(Source.init) else { return nil }
    self.init(day, source: source)
  }
}
