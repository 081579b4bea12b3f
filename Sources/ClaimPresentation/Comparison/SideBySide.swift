import ClaimAnalysis
import ClaimModel

/// The figures of a metric laid out to be read on one screen: whole years apart from parts of a year, from plans and from
/// single organisations.
public struct SideBySide: Sendable {
  /// What the metric is called.
  public let name: String
  /// Facts of regions; of organisations where nothing is told of regions.
  public let comparison: Comparison
  /// The whole years among its columns, the latest first.
  public let years: [Int]
  /// The other columns, the latest first; what has no time comes last.
  public let parts: [Int]
  /// What is planned.
  public let plans: Comparison
  /// What single organisations and projects have.
  public let organisations: Comparison
  /// The regions of the leading column by size.
  public let ranking: Ranking?
  /// The language of its words.
  public let language: Language

  /// Lays out claims of one metric, `key`, in the unit of a conversion.
  public init(
    _ claims: [SourcedClaim], of key: MetricKey?, named name: String, in conversion: Conversion? = nil,
    keepingLatest: Bool = false, _ language: Language
  ) {
    let isOfRegion = { (claim: SourcedClaim) in claim.claim.entity == nil }
    let compared = { (claims: [SourcedClaim]) in
      let comparison = Comparison(claims, of: key, in: conversion)
      return keepingLatest ? comparison.keepingLatest() : comparison
    }
    let facts = claims.filter { $0.claim.status == .actual }
    let regions = compared(facts.filter(isOfRegion))
    let organisations = compared(facts.filter { !isOfRegion($0) })
    let plans = compared(claims.filter { $0.claim.status == .planned && isOfRegion($0) })
    comparison = regions.rows.isEmpty ? organisations.rows.isEmpty ? plans : organisations : regions
    self.organisations = regions.rows.isEmpty ? regions : organisations
    self.plans = regions.rows.isEmpty && organisations.rows.isEmpty ? regions : plans
    (self.name, self.language) = (name, language)
    let columns = comparison.periods.indices.reversed()
    years = columns.filter { [comparison] in comparison.periods[$0]?.isYear ?? false }
    parts =
      columns.filter { [comparison] in comparison.periods[$0].map { !$0.isYear } ?? false }
      + columns.filter { [comparison] in comparison.periods[$0] == nil }
    ranking = Ranking(comparison, in: language)
  }

  /// The rows that have figures in some of the columns: the country, those that the finding ranks, then the others.
  public func rows(in columns: [Int]) -> [Int] {
    comparison.rowOrder(in: language).filter { row in
      columns.contains { !comparison.cells[row][$0].readings.isEmpty }
    }
  }

  /// The cells whose place or time is inferred, or on which sources disagree: no finding rests on them.
  public var doubtfulCount: Int {
    comparison.cells.joined().count { !$0.readings.isEmpty && $0.firm == nil }
  }

  /// Everything that stands in one of the tables.
  public var claims: [SourcedClaim] {
    [comparison, plans, organisations].flatMap { $0.cells.joined().flatMap(\.readings).flatMap(\.claims) }
  }
}

extension Comparison.Cell {
  /// The marks behind what is shown of the cell.
  public var marks: [Caveat] {
    told.flatMap(\.caveats).withoutCopies(of: \.self) + (told.count > 1 ? [.contested] : [])
  }

  /// What is shown of the cell: 42.07万亿元 ×2, of two values both, of more the first; nil where sources are silent.
  public func text(in language: Language) -> String? {
    let told = told
    guard !told.isEmpty else { return nil }
    let values = told.prefix(2).map { reading in
      (reading.leading.flatMap { language.value($0.claim) } ?? "")
        + (reading.sourceCount > 1 ? " ×\(reading.sourceCount)" : "")
    }
    let rest = told.count > 2 ? " / …" : ""
    return (values.joined(separator: " / ") + rest).marked(marks)
  }
}
