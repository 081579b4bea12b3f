import ClaimModel
import ClaimStore

/// What people judged as rows of a gold standard, tab-separated: what a careful reader understands by each figure.
///
/// A field that was judged wrong and not set right since is `~`, which is not scored; a figure that was is marked `?`.
/// What is no claim has no row.
struct GoldRows {
  private let rows: [[String]]

  static let columns = [
    "doc", "quote", "kind", "value", "unit", "comparator", "region", "metric", "period", "status",
  ]

  init(_ reviews: [Review], in store: ClaimStore) throws {
    var (texts, rows) = ([String: Quotation](), [[String]]())
    for review in reviews where review.finding != .noClaim {
      guard let id = review.id, let claim = try store.claim(id)?.claim else { continue }
      let doc = review.judged.doc
      if texts[doc] == nil { texts = [doc: Quotation(text: try store.text(of: doc) ?? "")] }
      guard let quote = texts[doc]?.quote(claim.figure) else { continue }
      // What a person set is what the text says; what was only found wrong is not known.
      let set = Set(try store.mending(of: id)?.steps.compactMap(\.correction.field) ?? [])
      let isKnown = { (field: Derivation.Field) in review.isRight(field) == true || set.contains(field) }
      rows.append([fileName(doc), quote] + Self.fields(claim, isKnown))
    }
    self.rows = rows
  }

  /// The rows under their columns.
  var text: String {
    "# " + ([Self.columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func fields(_ claim: Claim, _ isKnown: (Derivation.Field) -> Bool) -> [String] {
    let quantity = claim.quantity
    return [
      claim.kind.rawValue + (isKnown(.figure) ? "" : "?"), value(claim), unit(claim),
      (quantity?.comparator ?? .equal).rawValue,
      isKnown(.region) ? claim.region.map { escaped($0.region.name) } ?? "-" : "~",
      isKnown(.metric) ? claim.metric?.phrase ?? "~" : "~",
      isKnown(.period) ? claim.kind == .date ? "~" : claim.period?.description ?? "~" : "~",
      isKnown(.status) ? claim.status.rawValue : "~",
    ]
  }

  private static func value(_ claim: Claim) -> String {
    guard let quantity = claim.quantity else { return claim.period?.description ?? "????" }
    guard quantity.comparator == .range, let low = quantity.interval.low, let high = quantity.interval.high else {
      return quantity.value.description
    }
    return "\(low)..\(high)"
  }

  private static func unit(_ claim: Claim) -> String {
    claim.quantity.flatMap { $0.unit.symbol.isEmpty ? nil : $0.unit.symbol } ?? "-"
  }

  /// A name as a regular expression that is just it.
  private static func escaped(_ name: String) -> String {
    name.map { "\\.+*?()[]{}|^$".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

/// Finds words of an article that stand in it once.
private struct Quotation {
  private let text: [Unicode.Scalar]

  init(text: String) { self.text = Array(text.unicodeScalars) }

  /// The figure in 【】 with as many words around it as occur once; where none do on its line, its place.
  func quote(_ figure: Mention) -> String {
    let place = figure.place.scalars
    guard place.upperBound <= text.count else { return "@\(place.lowerBound):\(place.upperBound)=\(figure.text)" }
    for width in [4, 8, 16, 32] {
      let range = line(around: place, width)
      if occursOnce(range) {
        return string(range.lowerBound..<place.lowerBound) + "【" + string(place) + "】"
          + string(place.upperBound..<range.upperBound)
      }
    }
    return "@\(place.lowerBound):\(place.upperBound)=\(figure.text)"
  }

  /// The place with some characters on both sides, within its line.
  private func line(around place: Range<Int>, _ width: Int) -> Range<Int> {
    let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\t", "【", "】"]
    let before = text[..<place.lowerBound].suffix(width)
    let start = before.lastIndex(where: breaks.contains).map { $0 + 1 } ?? before.startIndex
    let after = text[place.upperBound...].prefix(width)
    return start..<(after.firstIndex(where: breaks.contains) ?? after.endIndex)
  }

  private func occursOnce(_ range: Range<Int>) -> Bool {
    let words = text[range]
    guard let first = words.first, text.count >= words.count else { return false }
    var found = 0
    for start in 0...(text.count - words.count)
    where text[start] == first && text[start..<start + words.count].elementsEqual(words) {
      found += 1
      if found > 1 { return false }
    }
    return found == 1
  }

  private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
}
