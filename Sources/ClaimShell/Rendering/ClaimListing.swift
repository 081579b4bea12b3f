import ClaimModel
import ClaimPresentation
import ClaimReport
import LineEditor

extension Listing {
  /// Claims: what, where, when, and the number by which `show` finds them, where they are stored. Formats for people mark
  /// what the sentence does not state; those for programs have columns for that.
  init(_ claims: [SourcedClaim], for format: OutputFormat) {
    self.init(claims, for: format, sharedNames: Self.sharedNames(of: claims))
  }

  /// The names that several regions of these claims have.
  static func sharedNames(of claims: [SourcedClaim]) -> Set<String> {
    let regions = Dictionary(grouping: Set(claims.compactMap(\.claim.region?.region)), by: \.name)
    return Set(regions.filter { Set($0.value.compactMap(\.code)).count > 1 }.keys)
  }

  /// The same where more regions share names than those of these claims.
  init(_ claims: [SourcedClaim], for format: OutputFormat, sharedNames: Set<String>) {
    let isStored = claims.contains { $0.id != nil }
    let columns = (isStored ? [ClaimColumn.id] : []) + (format.marksClaims ? ClaimColumn.marked : ClaimColumn.plain)
    let names = { (region: Region) in region.name(isUnique: !sharedNames.contains(region.name)) }
    self.init(columns.map(\.name), claims.map { claim in columns.map { $0.value(claim, names) } })
    if format.marksClaims { caveats = Set(claims.map(\.claim).flatMap(ClaimColumn.caveats)) }
  }
}

extension OutputFormat {
  /// Whether claims carry marks; formats for programs say in columns of their own what marks say.
  fileprivate var marksClaims: Bool { [.table, .line, .markdown].contains(self) }
}

/// A column of listed claims.
private struct ClaimColumn: Sendable {
  let name: String
  let field: Derivation.Field?
  let value: @Sendable (SourcedClaim, (Region) -> String) -> String?

  init(
    _ name: String, of field: Derivation.Field? = nil,
    _ value: @escaping @Sendable (SourcedClaim, (Region) -> String) -> String?
  ) {
    (self.name, self.field, self.value) = (name, field, value)
  }

  static let id = ClaimColumn("id") { claim, _ in claim.id?.description }

  /// The columns that people and programs read.
  private static let all = [
    ClaimColumn("region", of: .region) { claim, name in claim.claim.region.map { name($0.region) } },
    ClaimColumn("metric", of: .metric) { claim, _ in claim.claim.metric?.phrase },
    ClaimColumn("value", of: .figure) { claim, _ in claim.claim.plainValue },
    ClaimColumn("period", of: .period) { claim, _ in claim.claim.period?.description },
    ClaimColumn("status", of: .status) { claim, _ in claim.claim.status.rawValue },
    ClaimColumn("figure") { claim, _ in claim.claim.figure.text },
    ClaimColumn("article") { claim, _ in printable(fileName(claim.doc)) },
  ]

  /// What people read: values as they would write them, then exact.
  private static let read =
    all.flatMap { column in
      column.field == .figure
        ? [
          ClaimColumn("value", of: .figure) { claim, _ in Settings.current.language.value(claim.claim) },
          ClaimColumn("exact") { claim, _ in claim.claim.quantity == nil ? nil : claim.claim.plainValue },
        ] : [column]
    }

  /// The same with a mark behind each value that is not stated, or not asserted.
  static let marked = read.map { column in
    ClaimColumn(column.name) { claim, name in
      column.value(claim, name).map { value in
        // The words of the program for a status are found by the whole cell.
        let shown = column.field == .status ? word(for: value) : value
        return shown.marked(column.field.flatMap { claim.claim.caveat(in: $0) })
      }
    }
  }

  /// The same with how the text puts the figure forward, and how near the words stand, in columns of their own.
  static let plain =
    all + [ClaimColumn("assertion") { claim, _ in claim.claim.assertion.rawValue }]
    + ExportColumn.evidence.map { column in ClaimColumn(column.name) { claim, _ in column.value(claim) } }

  /// The marks in the row of a claim.
  static func caveats(_ claim: Claim) -> [Caveat] { all.compactMap(\.field).compactMap { claim.caveat(in: $0) } }
}

extension Claim {
  /// The mark in the column of a field; that of the figure tells whether it is a fact.
  fileprivate func caveat(in field: Derivation.Field) -> Caveat? {
    field == .figure ? assertionCaveat : caveat(of: field)
  }
}

extension Region {
  /// The name, behind what holds the region where others have the name too: 杭州市西湖区.
  fileprivate func name(isUnique: Bool) -> String { isUnique ? name : (parent ?? "") + name }
}

extension Claim {
  /// The value with its comparator and unit: `> 5000000000 CNY`.
  var plainValue: String? { value { $0.description } }

  /// The value with its comparator and unit, its numbers written in a way of one's own.
  func value(_ written: (ExactDecimal) -> String) -> String? {
    guard let quantity else { return kind == .date ? period?.description : nil }
    let sign =
      switch quantity.comparator {
      case .equal: ""
      // 下降超过5% is below −5 %.
      case .greater: quantity.interval.high == nil ? "> " : "< "
      case .atLeast: quantity.interval.high == nil ? "≥ " : "≤ "
      case .less: quantity.interval.low == nil ? "< " : "> "
      case .atMost: quantity.interval.low == nil ? "≤ " : "≥ "
      case .nearly: "↗ "
      case .approximately: "≈ "
      case .range: "from "
      }
    let unit = quantity.unit.symbol
    let upper = quantity.comparator == .range ? quantity.interval.high.map { "–" + written($0) } ?? "" : ""
    return sign + written(quantity.value) + upper + (unit == "%" ? "%" : unit.isEmpty ? "" : " " + unit)
  }
}

/// The last part of a path.
func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
