import ClaimModel

/// Which claims are wanted; every condition that is set must hold.
public struct ClaimFilter: Sendable, Hashable {
  /// A region's name, code, or part of the name when no region has just that name.
  public var region: String?
  /// A region; it and everything inside it is wanted.
  public var within: Region?
  /// The divisions that `within` is made of where it is a zone across provinces; they are wanted too.
  public var members: [Region] = []
  /// An entry of the vocabulary whose claims are wanted beside those that `metric` finds.
  public var entry: MetricID?
  /// The identifier of a metric, or part of the phrase; what aliases make the same is found too.
  public var metric: String?
  /// Part of the name of an organisation or project.
  public var entity: String?
  /// The kind of figure.
  public var kind: Claim.Kind?
  /// The symbol of a unit: `CNY`, `家`.
  public var unit: String?
  /// The least value.
  public var minimum: Bound?
  /// The largest value.
  public var maximum: Bound?
  /// An article's identifier, or part of its file name or title; where no article has it there, part of its path.
  public var article: String?
  /// The days that must hold the claim's period.
  public var period: DayRange?
  /// The first day on which the claim's period may begin.
  public var since: CalendarDate?
  /// The last day on which the claim's period may end.
  public var until: CalendarDate?
  /// Fact or plan.
  public var status: Claim.Status?
  /// How the text puts the figure forward.
  public var assertion: Assertion?
  /// Whether metric, region and period must stand in the figure's own sentence.
  public var isStated = false
  /// Whether a person must stand for the claim: it was judged right, or set right.
  public var isConfirmed = false
  /// Words of the figure or its sentence, of any length.
  public var text: String?

  /// Makes a filter; without conditions every claim passes.
  public init(
    region: String? = nil, metric: String? = nil, kind: Claim.Kind? = nil, article: String? = nil,
    period: DayRange? = nil, status: Claim.Status? = nil, text: String? = nil
  ) {
    self.region = region
    self.metric = metric
    self.kind = kind
    self.article = article
    self.period = period
    self.status = status
    self.text = text
  }

  /// A value that others are held against.
  public struct Bound: Sendable, Hashable {
    /// The number.
    public var value: ExactDecimal
    /// Its unit: values in units that do not convert to it do not pass. Without one, values in any unit are compared.
    public var unit: FigureUnit?

    /// Makes a bound.
    public init(_ value: ExactDecimal, unit: FigureUnit? = nil) {
      self.value = value
      self.unit = unit
    }
  }
}

/// The order in which claims are listed.
public struct ClaimOrder: Sendable, Hashable {
  /// What decides.
  public var field: Field
  /// Whether the largest comes first.
  public var isDescending: Bool

  /// Makes an order; claims that do not differ in the field stay in the order of storing.
  public init(_ field: Field, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }

  /// What claims can be ordered by.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The order of storing.
    case id
    /// The value, in base units, so that 亩 and 公顷 mix.
    case value
    /// The first day of the period.
    case period
    /// The name of the region.
    case region
    /// The words of the metric.
    case metric
    /// The path of the article.
    case article
  }
}
