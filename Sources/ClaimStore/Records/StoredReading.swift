import ClaimModel

/// How a claim is to be read, which few claims have of their own: what of the measure it tells, how it stands to its
/// period, at which prices, how it is put forward, and how near the words of its fields stand.
struct StoredReading: Sendable, Hashable {
  var aspect: Aspect
  var timeKind: TimeKind?
  var basis: PriceBasis?
  var assertion: Assertion
  /// How near the words of each of `fields` stand.
  var metric, region, period, status: Evidence?

  /// The fields whose evidence is asked for without the rules that led to them, in the order of their columns.
  static let fields: [Derivation.Field] = [.metric, .region, .period, .status]

  /// The columns of `readings` but its number.
  static let columns =
    ["aspect", "time_kind", "basis", "assertion"] + fields.map { "\($0.rawValue)_evidence" }

  init(_ claim: Claim) {
    (aspect, timeKind, basis, assertion) = (claim.aspect, claim.timeKind, claim.basis, claim.assertion)
    // One pass over the steps, of which the last of a field counts: every claim that is stored comes by here.
    for step in claim.derivation {
      switch step.field {
      case .metric: metric = step.evidence
      case .region: region = step.evidence
      case .period: period = step.evidence
      case .status: status = step.evidence
      default: break
      }
    }
  }

  /// Reads the values of `columns`; nil when they say what no claim can say.
  init?(_ values: [String?]) {
    guard values.count == Self.columns.count, let aspect = values[0].flatMap(Aspect.init),
      let assertion = values[3].flatMap(Assertion.init)
    else { return nil }
    (self.aspect, self.assertion) = (aspect, assertion)
    timeKind = values[1].flatMap(TimeKind.init)
    basis = values[2].flatMap(PriceBasis.init)
    metric = values[4].flatMap(Evidence.init)
    region = values[5].flatMap(Evidence.init)
    period = values[6].flatMap(Evidence.init)
    status = values[7].flatMap(Evidence.init)
  }

  /// The values of `columns`.
  var values: [String?] {
    [aspect.rawValue, timeKind?.rawValue, basis?.rawValue, assertion.rawValue] + evidence.map { $0?.rawValue }
  }

  private var evidence: [Evidence?] { [metric, region, period, status] }

  /// The evidence as steps of a derivation that name no rules.
  var steps: [Derivation] {
    zip(Self.fields, evidence).compactMap { field, evidence in
      evidence.map { Derivation(field, rule: "", evidence: $0) }
    }
  }
}
