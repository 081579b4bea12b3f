/// One numeric statement of an article: a quantity or a date, bound to what it is about.
public struct Claim: Sendable, Hashable {
  /// The figure, with its place: the number and its unit, without the words that qualify it.
  public var figure: Mention
  /// What kind of figure it is.
  public var kind: Kind
  /// The quantity; nil for dates.
  public var quantity: Quantity?
  /// What is measured.
  public var metric: MetricReading?
  /// The organisation or project that the figure is about.
  public var entity: Mention?
  /// Where.
  public var region: RegionReading?
  /// The time that the figure speaks of; for a date, the date itself.
  public var period: Period?
  /// What a growth or multiple is measured from: 同比, 较“十二五”末.
  public var base: String?
  /// Fact or plan.
  public var status: Status
  /// Who says so: 据…统计, …介绍.
  public var attribution: Mention?
  /// Words that narrow what is counted: 累计, 新增, 其中.
  public var qualifiers: [String]
  /// What of the measure the figure tells.
  public var aspect: Aspect
  /// How the figure stands to its period; nil where there is no period.
  public var timeKind: TimeKind?
  /// At which prices it is counted; nil where the text does not say.
  public var basis: PriceBasis?
  /// How the text puts it forward.
  public var assertion: Assertion
  /// The sentence that holds the figure.
  public var sentence: Mention
  /// The headline of the story that the sentence belongs to.
  public var headline: String?
  /// Where a reader of the document finds it; nil where its place in the text is all there is to tell.
  public var locator: Locator?
  /// Which rules and words led to each field.
  public var derivation: [Derivation]

  /// Makes a claim with no context but its sentence.
  public init(
    figure: Mention, kind: Kind, quantity: Quantity?, period: Period? = nil, sentence: Mention,
    derivation: [Derivation] = []
  ) {
    self.figure = figure
    self.kind = kind
    self.quantity = quantity
    self.period = period
    self.sentence = sentence
    self.derivation = derivation
    self.status = .actual
    self.qualifiers = []
    self.aspect = kind == .growth || kind == .multiple ? .change : .level
    self.assertion = .asserted
  }

  /// The kinds of figures.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An amount of a currency.
    case money
    /// How many of something countable.
    case count
    /// A physical quantity.
    case measure
    /// A change, in percent, percentage points or as a multiple.
    case growth
    /// A level in percent or as a fraction.
    case share
    /// N times something.
    case multiple
    /// A place in an order.
    case rank
    /// A score or index without a unit.
    case index
    /// A length of time.
    case duration
    /// A point or span on the calendar.
    case date
  }

  /// Whether the figure speaks of what is or of what shall be.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case actual
    /// A target, plan, forecast or estimate of the future.
    case planned
  }
}

/// The metric of a claim.
public struct MetricReading: Sendable, Hashable {
  /// The noun phrase of the text, in simplified characters.
  public var phrase: String
  /// The entry of the vocabulary that the phrase means, if any.
  public var id: MetricID?
  /// The noun that is measured, without what narrows it: 集装箱吞吐量 of “丝路海运”航线集装箱吞吐量.
  public var head: String
  /// What narrows it, in the order of the text.
  public var modifiers: [Modifier]

  /// Makes a reading; without a head, the whole phrase is it.
  public init(phrase: String, id: MetricID? = nil, head: String? = nil, modifiers: [Modifier] = []) {
    self.phrase = phrase
    self.id = id
    self.head = head ?? phrase
    self.modifiers = modifiers
  }
}

/// The region of a claim.
public struct RegionReading: Sendable, Hashable {
  /// The region.
  public var region: Region
  /// Whether no words of the sentence name it: it comes from the headline or the sentences before.
  public var isInferred: Bool

  /// Makes a reading.
  public init(region: Region, isInferred: Bool) {
    self.region = region
    self.isInferred = isInferred
  }
}

extension Claim {
  /// How near the words of a field stand; nil for a field that is not known.
  public func evidence(of field: Derivation.Field) -> Evidence? {
    derivation.last { $0.field == field }?.evidence
  }

  /// Whether it stands in a table, which is a source of record before prose.
  public var isOfTable: Bool { locator?.isInTable ?? false }

  /// Whether the words of its metric, region and period all stand in its sentence.
  public var isStated: Bool {
    [Derivation.Field.metric, .region, .period].allSatisfy { evidence(of: $0)?.isStated ?? true }
  }
}

/// How one field of a claim came about: the rule's stable name and the words it used.
public struct Derivation: Sendable, Hashable {
  /// The field of the claim.
  public var field: Field
  /// The stable name of the rule: `money.amount`.
  public var rule: String
  /// The place of the words used; nil when the rule used none.
  public var words: TextSpan?
  /// How near the words stand to the figure.
  public var evidence: Evidence

  /// Makes a derivation.
  public init(_ field: Field, rule: String, words: TextSpan? = nil, evidence: Evidence = .clause) {
    self.field = field
    self.rule = rule
    self.words = words
    self.evidence = evidence
  }

  /// The fields that are derived.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case figure, comparator, metric, entity, region, period, base, status, assertion, attribution
  }
}
