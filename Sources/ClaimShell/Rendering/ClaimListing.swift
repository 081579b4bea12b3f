import ClaimModel
import LineEditor

extension Listing {
  /// Claims for people: what, where, when, and the number by which `show` finds them.
  init(_ claims: [SourcedClaim]) { self.init(claims, sharedNames: Self.sharedNames(of: claims)) }

  /// The names that several regions of these claims have.
  static func sharedNames(of claims: [SourcedClaim]) -> Set<String> {
    let regions = Dictionary(grouping: Set(claims.compactMap(\.claim.region?.region)), by: \.name)
    return Set(regions.filter { Set($0.value.compactMap(\.code)).count > 1 }.keys)
  }

  /// The same with the names that others have too.
  init(_ claims: [SourcedClaim], sharedNames: Set<String>) {
    self.init(
      ["id", "region", "metric", "value", "period", "status", "figure", "article"],
      claims.map { sourced in
        let claim = sourced.claim
        return [
          sourced.id?.description, claim.region.map { $0.region.name(isUnique: !sharedNames.contains($0.region.name)) },
          claim.metric?.phrase, claim.plainValue,
          claim.period?.description, claim.status.rawValue, claim.figure.text, printable(fileName(sourced.doc)),
        ]
      })
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
