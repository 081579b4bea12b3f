import ClaimModel

extension Proportion {
  /// The share in whole percent; a dash of nothing.
  var percent: String { share.map { "\(Self.percent($0)) %" } ?? "—" }

  /// The interval in whole percent.
  var range: String { "\(Self.percent(interval.lowerBound))–\(Self.percent(interval.upperBound)) %" }

  /// The share with its interval: `95 % (83–99)`.
  var brief: String {
    all == 0 ? "—" : "\(percent) (\(Self.percent(interval.lowerBound))–\(Self.percent(interval.upperBound)))"
  }

  private static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }
}

extension Listing {
  /// How often each field is right.
  init(fieldsOf tally: ReviewTally) {
    let rows = tally.fields.map { field, rate -> [String?] in
      [field.rawValue, String(rate.all), String(rate.right), rate.percent, rate.range]
    }
    self.init(["field", "judged", "right", "rate", "interval"], rows)
  }

  /// How often each field is right among the claims of each kind.
  init(kindsOf reviews: [Review]) {
    let rows = reviews.ratesByKind.map { kind, tally -> [String?] in
      let rates = Dictionary(uniqueKeysWithValues: tally.fields.map { ($0.field, $0.rate) })
      return [kind.rawValue, String(tally.claims.all)]
        + Correction.fields.map { (rates[$0] ?? Proportion()).brief }
    }
    self.init(["kind", "judged"] + Correction.fields.map(\.rawValue), rows)
  }

  /// How often a field is right by how near its words stand.
  init(evidenceOf reviews: [Review]) {
    let fields: [Derivation.Field] = [.metric, .region, .period, .status]
    let rates = fields.map { field in
      Dictionary(uniqueKeysWithValues: reviews.rates(of: field).map { ($0.evidence, $0.rate) })
    }
    let kinds = Evidence.allCases.map(Optional.some) + [nil]
    let rows = kinds.compactMap { evidence -> [String?]? in
      let cells = rates.map { $0[evidence] ?? Proportion() }
      guard cells.contains(where: { $0.all > 0 }) else { return nil }
      return [evidence?.rawValue ?? "not told"] + cells.map { $0.all == 0 ? "—" : "\($0.right)/\($0.all) \($0.brief)" }
    }
    self.init(["evidence"] + fields.map(\.rawValue), rows)
  }

  /// All rates for programs, a row each.
  init(rates reviews: [Review]) {
    func row(_ group: String, _ among: String?, _ field: String, _ rate: Proportion) -> [String?] {
      [
        group, among, field, String(rate.all), String(rate.right), rate.share.map(Self.decimal),
        Self.decimal(rate.interval.lowerBound), Self.decimal(rate.interval.upperBound),
      ]
    }
    let tally = ReviewTally(reviews)
    var rows = [row("all", nil, "claim", tally.claims)]
    rows += tally.fields.map { row("all", nil, $0.field.rawValue, $0.rate) }
    for (kind, tally) in reviews.ratesByKind {
      rows += tally.fields.map { row("kind", kind.rawValue, $0.field.rawValue, $0.rate) }
    }
    for field in Correction.fields {
      rows += reviews.rates(of: field).map { row("evidence", $0.evidence?.rawValue, field.rawValue, $0.rate) }
    }
    self.init(["group", "among", "field", "judged", "right", "rate", "low", "high"], rows)
  }

  /// Four decimals, which is more than a sample says.
  private static func decimal(_ share: Double) -> String {
    let digits = String(Int((share * 10_000).rounded()))
    return digits == "10000" ? "1.0000" : "0." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
