import ClaimModel

/// Binds the figures of a story to their context.
final class ClaimBinder {
  private let context: StoryContext
  private let story: Story
  private let utf8: UnsafeBufferPointer<UInt8>
  private let metrics: MetricChoice
  private let periods: PeriodChoice
  private let regions: RegionChoice
  private var modality: Modality
  private let owners: OwnerChoice
  /// Who said the last attributed figure; a sentence attributes many to one.
  private var source: (range: Range<Int>, mention: Mention)?

  init(_ context: StoryContext, _ story: Story, _ utf8: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.story = story
    self.utf8 = utf8
    metrics = MetricChoice(context)
    periods = PeriodChoice(context)
    regions = RegionChoice(context)
    modality = Modality(context)
    owners = OwnerChoice(context)
  }

  /// Hands over the claims of the story with the indexes of their figures, in order.
  func append(to take: (Int, consuming Claim) -> Void) {
    var mention: (sentence: Int, value: Mention)?
    let headline = story.title ?? context.sentences.first { $0.role == .headline }.map { self.mention($0.range).text }
    for (index, figure) in context.figures.enumerated() {
      let sentenceIndex = context.sentenceOfFigure[index]
      let sentence = context.sentences[sentenceIndex]
      if figure.isContextOnly || sentence.role == .byline && !isFullDate(figure) { continue }
      if mention?.sentence != sentenceIndex { mention = (sentenceIndex, self.mention(sentence.range)) }
      guard let sentenceMention = mention?.value else { continue }
      var claim = Claim(
        figure: self.mention(figure.range), kind: figure.kind, quantity: figure.quantity, sentence: sentenceMention,
        derivation: [Derivation(.figure, rule: figure.rule)])
      claim.headline = headline
      claim.derivation.reserveCapacity(5)
      if let cell = figure.cell {
        bind(&claim, cell: cell)
      } else if figure.kind == .date {
        bindDate(&claim, index, isByline: sentence.role == .byline)
      } else {
        bind(&claim, index)
      }
      take(index, claim)
    }
  }

  private func bindDate(_ claim: inout Claim, _ index: Int, isByline: Bool) {
    claim.period = periods.period(ofDate: index)
    guard !isByline else { return }
    claim.status = modality.status(of: index, period: claim.period).status
  }

  private func bind(_ claim: inout Claim, _ index: Int) {
    let figure = context.figures[index]
    let sentence = context.sentenceOfFigure[index]
    let pairing = metrics.lists.pairing(of: index)
    if let (found, kind) = periods.period(of: index, list: pairing) {
      (claim.period, claim.timeKind) = (found.period, kind)
      derive(&claim, .period, rule(of: found), found.date.map { context.figures[$0].range }, found.evidence)
    }
    let measured = metrics.metric(of: index)
    if let measured {
      claim.metric = measured.reading
      derive(
        &claim, .metric, measured.words == nil ? "metric.carried" : "metric.phrase", measured.words, measured.evidence)
    }
    let owner = owners.owner(of: index)
    if let owner {
      claim.entity = mention(owner.name)
      derive(&claim, .entity, "entity.\(owner.evidence.rawValue)", owner.name, owner.evidence)
    }
    // What is a firm's own is of no place but one that its clause names.
    let isOwn = measured.map { isOwnMeasure($0.reading) } ?? false
    if let region = region(of: index, pairing, measured),
      !(isOwn || owners.isOfIssuer) || region.evidence <= (owner == nil && !owners.isOfIssuer ? .sentence : .list)
    {
      claim.region = region.reading
      derive(&claim, .region, region.rule, region.words, region.evidence)
    }
    let aspect = AspectChoice(context: context).aspect(of: index)
    claim.aspect = aspect.aspect
    if aspect.aspect == .changeOfChange || aspect.isFall {
      claim.quantity = claim.quantity?.signed(negative: aspect.isFall)
    }
    let (status, words, evidence) = modality.status(of: index, period: claim.period)
    claim.status = status
    if status == .planned { derive(&claim, .status, "status.planned", words, evidence) }
    if let (assertion, words) = modality.assertion(of: index) {
      claim.assertion = assertion
      derive(&claim, .assertion, "assertion.\(assertion.rawValue)", words)
    }
    if let attribution = modality.attribution(of: index) {
      if source?.range != attribution { source = (attribution, mention(attribution)) }
      claim.attribution = source?.mention
      derive(&claim, .attribution, "attribution.source", attribution)
    }
    if figure.kind == .growth || figure.kind == .multiple, let base = base(figure, sentence: sentence) {
      claim.base = context.text.characters[base].string
      derive(&claim, .base, "base.comparison", base)
    }
    claim.qualifiers = qualifiers(figure, context.sentences[sentence].range)
    // 其中出口总额4亿元: exports by their full name are exports, wherever they are a part.
    if figure.kind != .count, let metric = claim.metric, metric.id != nil, measured?.words != nil,
      context.metrics.metric(named: metric.phrase) != nil
    {
      claim.qualifiers.removeAll { $0 == "其中" }
    }
  }

  /// A figure of a table speaks of what its headings name.
  private func bind(_ claim: inout Claim, cell index: Int) {
    let table = TableBinding(context: context)
    let cell = context.tables.cells[index]
    claim.sentence = mention(cell.row)
    claim.locator = Locator(isInTable: true, cell: cell.name)
    let words = table.metric(of: index)
    if let first = words.first {
      claim.metric = metrics.reading(words)
      derive(&claim, .metric, "metric.heading", first)
    }
    let named = table.region(of: cell).flatMap { regions.candidate($0, .section) }
    if let region = named ?? regions.ofStory(before: .max).first {
      claim.region = region.reading
      derive(&claim, .region, named == nil ? region.rule : "region.heading", region.words, region.evidence)
    }
    let dates = table.dates(of: index)
    if let first = dates.first {
      let latest = dates.max { lastDay($0) < lastDay($1) } ?? first
      claim.period = periods.period(ofDate: latest)
      derive(&claim, .period, "period.heading", context.figures[latest].range, .section)
    } else if let found = periods.ofStory {
      claim.period = found.period
      claim.period?.origin = .inherited
      derive(&claim, .period, "period.inherited", nil, found.evidence)
    }
    if let plan = table.plan(of: cell) {
      claim.status = .planned
      derive(&claim, .status, "status.planned", plan)
    }
  }

  private func lastDay(_ date: Int) -> Int { periods.period(ofDate: date)?.end?.dayNumber ?? 0 }

  private func rule(of candidate: PeriodChoice.Candidate) -> String {
    switch candidate.period.origin {
    case .explicit: "period.explicit"
    case .relative: "period.relative"
    case .inherited: "period.inherited"
    }
  }

  /// The region of a figure; a change of a level that the sentence told before is of the place of that level.
  private func region(
    of index: Int, _ pairing: Lists.Pairing?, _ measured: MetricChoice.Found?
  ) -> RegionChoice.Candidate? {
    let own = regions.region(of: index, list: pairing)
    guard let source = measured?.source, pairing?.region == nil, own.map({ $0.evidence != .clause }) ?? true else {
      return own
    }
    return regions.region(of: source, list: metrics.lists.pairing(of: source)).map { candidate in
      var candidate = candidate
      candidate.evidence = max(candidate.evidence, .sentence)
      return candidate
    }
  }

  /// Whether only firms have such a measure: 净利润, 每股收益.
  private func isOwnMeasure(_ metric: MetricReading) -> Bool {
    [FoldedScalar](folding: metric.phrase).withView { view in
      OrganisationWords.ownMeasures.longestMatch(in: view, before: view.count) != nil
    }
  }

  private func derive(
    _ claim: inout Claim, _ field: Derivation.Field, _ rule: String, _ words: Range<Int>?,
    _ evidence: Evidence = .clause
  ) {
    claim.derivation.append(
      Derivation(field, rule: rule, words: words.map { context.text.span($0) }, evidence: evidence))
  }

  /// What a change is measured from: 同比, 较“十二五”末.
  private func base(_ figure: Figure, sentence: Int) -> Range<Int>? {
    let text = context.text.characters
    let limit = max(context.sentences[sentence].range.lowerBound, figure.range.lowerBound - 24)
    var place = figure.range.lowerBound - 1
    while place >= limit, text[place] != ",", text[place] != ";" {
      if let word = Self.bases.longestMatch(in: text, at: place) { return place..<word.end }
      if text[place] == "较" || text[place] == "比" && !endsWord(place, in: text) { return place..<figure.contextStart }
      place -= 1
    }
    return nil
  }

  /// Whether 比 ends a word: the words 同比 and 环比 are read from their beginning.
  private func endsWord(_ place: Int, in text: TextView) -> Bool {
    guard place > 0 else { return false }
    switch text[place - 1] {
    case "同", "环", "占", "对": return true
    default: return false
    }
  }

  private static let bases = Trie<Bool>(words: "同比 环比 年均 比上年 较上年 比去年 较去年 比上月 较上月 比上年同期 较上年同期")

  private func qualifiers(_ figure: Figure, _ sentence: Range<Int>) -> [String] {
    let text = context.text.characters
    var found: [String] = []
    var place = figure.range.lowerBound - 1
    let limit = max(sentence.lowerBound, figure.range.lowerBound - 20)
    while place >= limit, text[place] != ",", text[place] != ";", text[place] != "。" {
      if let word = Self.qualifiers.longestMatch(in: text, at: place) { found.append(text[place..<word.end].string) }
      place -= 1
    }
    return found.reversed()
  }

  private static let qualifiers = Trie<Bool>(words: "累计 新增 其中 规上 规模以上 限额以上 首期 一期 二期 日均 人均 每万人 年均 存量 净增 当年")

  /// Of a byline only full dates are claims.
  private func isFullDate(_ figure: Figure) -> Bool {
    guard let date = figure.date, case .absolute = date.year else { return false }
    return date.days != nil
  }

  private func mention(_ range: Range<Int>) -> Mention {
    let place = context.text.span(range)
    return Mention(text: String(decoding: utf8[place.bytes], as: UTF8.self), place: place)
  }
}
