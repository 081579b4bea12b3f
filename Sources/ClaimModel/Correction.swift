/// What a person set in a claim in place of what the program read.
public enum Correction: Sendable, Hashable {
  /// How much, and what kind of figure it is.
  case figure(Quantity, Claim.Kind)
  /// What is measured.
  case metric(MetricReading)
  /// Where; nil where the text does not say.
  case region(Region?)
  /// Whose figure it is; nil where it is nobody's.
  case entity(String?)
  /// When; nil where the text does not say.
  case period(Period?)
  /// Fact or plan.
  case status(Claim.Status)
  /// It is no claim: a name, a label, a misread number.
  case rejected

  /// The field that it sets; nil where it takes the claim away.
  public var field: Derivation.Field? {
    switch self {
    case .figure: .figure
    case .metric: .metric
    case .region: .region
    case .entity: .entity
    case .period: .period
    case .status: .status
    case .rejected: nil
    }
  }

  /// The rule of the derivation of a field that a person set.
  public static let rule = "person"

  /// The fields that a person can judge and set, in the order in which they are read.
  public static let fields: [Derivation.Field] = [.figure, .metric, .region, .entity, .period, .status]
}

extension Claim {
  /// The claim with what a person set; one that was rejected stays as it is.
  public func applying(_ correction: Correction) -> Claim {
    guard let field = correction.field else { return self }
    var claim = self
    switch correction {
    case .figure(let quantity, let kind):
      let isChange = kind == .growth || kind == .multiple
      if isChange != self.isOfChange { claim.aspect = isChange ? .change : .level }
      (claim.quantity, claim.kind) = (quantity, kind)
      claim.derivation.removeAll { $0.field == .comparator }
    case .metric(let metric): claim.metric = metric
    case .region(let region): claim.region = region.map { RegionReading(region: $0, isInferred: false) }
    case .entity(let name): claim.entity = name.map(mention)
    case .period(let period):
      claim.period = period
      claim.timeKind = period == nil ? nil : timeKind ?? .stretch
    case .status(let status): claim.status = status
    case .rejected: break
    }
    claim.derivation.removeAll { $0.field == field }
    if claim.isKnown(field) { claim.derivation.append(Derivation(field, rule: Correction.rule, evidence: .person)) }
    return claim
  }

  private var isOfChange: Bool { kind == .growth || kind == .multiple }

  private func isKnown(_ field: Derivation.Field) -> Bool {
    switch field {
    case .region: region != nil
    case .entity: entity != nil
    case .period: period != nil
    default: true
    }
  }

  /// Whether a person who judged one of the two has judged the other: the fields that are judged are the same.
  public func saysTheSame(as other: Claim) -> Bool {
    kind == other.kind && quantity == other.quantity && metric?.phrase == other.metric?.phrase
      && metric?.id == other.metric?.id && region?.region == other.region?.region && entity?.text == other.entity?.text
      && period?.description == other.period?.description && status == other.status
  }

  /// Words at their first place in the sentence; what does not stand there is placed before the figure.
  private func mention(_ words: String) -> Mention {
    let (text, wanted) = (Array(sentence.text.unicodeScalars), Array(words.unicodeScalars))
    let offset = text.indices.first { text[$0...].starts(with: wanted) }
    guard let offset else {
      let (scalar, byte) = (figure.place.scalars.lowerBound, figure.place.bytes.lowerBound)
      return Mention(text: words, place: TextSpan(scalars: scalar..<scalar, bytes: byte..<byte))
    }
    let scalar = sentence.place.scalars.lowerBound + offset
    let before = String(String.UnicodeScalarView(text[..<offset])).utf8.count
    let byte = sentence.place.bytes.lowerBound + before
    return Mention(
      text: words,
      place: TextSpan(scalars: scalar..<scalar + wanted.count, bytes: byte..<byte + words.utf8.count))
  }
}

/// What people set in one claim, and what the program had read.
public struct Mending: Sendable, Hashable {
  /// The number of the claim; nil while its article does not have the figure.
  public var id: ClaimID?
  /// The article's path or identifier.
  public var doc: String
  /// The figure as written, and its sentence.
  public var figure, sentence: String
  /// The claim as the program read it; nil while the article does not have it.
  public var read: Claim?
  /// What was set, in order, the last of each field.
  public var steps: [Step]

  /// Makes a mending.
  public init(id: ClaimID?, doc: String, figure: String, sentence: String, read: Claim?, steps: [Step]) {
    (self.id, self.doc, self.figure, self.sentence) = (id, doc, figure, sentence)
    (self.read, self.steps) = (read, steps)
  }

  /// What one person set, and why.
  public struct Step: Sendable, Hashable {
    /// What was set.
    public var correction: Correction
    /// Why.
    public var why: String
    /// By whom.
    public var who: String
    /// When: UTC, ISO 8601.
    public var date: String

    /// Makes a step.
    public init(_ correction: Correction, why: String, who: String, date: String) {
      (self.correction, self.why, self.who, self.date) = (correction, why, who, date)
    }
  }

  /// Whether somebody said that it is no claim.
  public var isRejected: Bool { steps.contains { $0.correction == .rejected } }
}
