import ClaimModel

/// Binds the figures of a story to their context.
struct ClaimBinder {
  private let context: StoryContext
  private let story: Story
  private let utf8: UnsafeBufferPointer<UInt8>
  private let metrics: MetricPhrases
  private var periods: Periods
  private let regions: Regions
  private var statuses: Statuses

  init(_ context: StoryContext, _ story: Story, _ utf8: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.story = story
    self.utf8 = utf8
    metrics = MetricPhrases(context)
    periods = Periods(context: context)
    regions = Regions(context)
    statuses = Statuses(context: context)
  }

  /// Appends the claims of the story, in order.
  mutating func append(to claims: inout [Claim]) {
    var topic: (metric: MetricReading, sentence: Int)?
    var mention: (sentence: Int, value: Mention)?
    for (index, figure) in context.figures.enumerated() {
      let sentenceIndex = context.sentenceOfFigure[index]
      let sentence = context.sentences[sentenceIndex]
      if figure.isContextOnly || sentence.role == .byline && !isFullDate(figure) { continue }
      if mention?.sentence != sentenceIndex { mention = (sentenceIndex, self.mention(sentence.range)) }
      guard let sentenceMention = mention?.value else { continue }
      var claim = Claim(
        figure: self.mention(figure.range), kind: figure.kind, quantity: quantity(figure), sentence: sentenceMention,
        derivation: [Derivation(.figure, rule: figure.rule)])
      claim.headline = story.title
      claim.derivation.reserveCapacity(4)
      if figure.kind == .date {
        claim.period = periods.date(of: index, text: claim.figure.text)
        guard sentence.role != .byline else {
          claims.append(claim)
          continue
        }
        claim.status = statuses.status(of: figure, sentence: sentenceIndex, period: claim.period).status
        claims.append(claim)
        continue
      }
      let (text, utf8) = (context.text, utf8)
      claim.period = periods.period(of: index) { String(decoding: utf8[text.span($0).bytes], as: UTF8.self) }
      let phrase = metrics.phrase(of: index)
      if !phrase.isEmpty {
        var reading = metric(phrase)
        // 占全市68%: what takes the part was named before.
        if let start = phrase.first?.lowerBound, context.text.characters[start] == "占", let topic {
          reading.phrase = topic.metric.phrase + reading.phrase
        }
        claim.metric = reading
        claim.derivation.append(
          Derivation(.metric, rule: "metric.phrase", words: phrase.first.map { context.text.span($0) }))
        topic = (reading, sentenceIndex)
      } else if let topic, sentenceIndex - topic.sentence <= 1 {
        claim.metric = topic.metric
        claim.derivation.append(Derivation(.metric, rule: "metric.carried"))
      }
      bind(&claim, figure, sentence: sentenceIndex)
      claims.append(claim)
    }
  }

  private mutating func bind(_ claim: inout Claim, _ figure: Figure, sentence: Int) {
    let range = context.sentences[sentence].range
    if let region = regions.region(of: figure, sentence: sentence) {
      claim.region = region
      claim.derivation.append(Derivation(.region, rule: region.isInferred ? "region.story" : "region.named"))
    }
    let (status, words) = statuses.status(of: figure, sentence: sentence, period: claim.period)
    claim.status = status
    if status == .planned {
      claim.derivation.append(Derivation(.status, rule: "status.planned", words: words.map { context.text.span($0) }))
    }
    if let attribution = statuses.attribution(of: figure, sentence: sentence) {
      claim.attribution = mention(attribution)
    }
    if figure.kind == .growth || figure.kind == .multiple { claim.base = base(figure, sentence: sentence) }
    claim.qualifiers = qualifiers(figure, range)
  }

  /// What a change is measured from: 同比, 较“十二五”末.
  private func base(_ figure: Figure, sentence: Int) -> String? {
    let text = context.text.characters
    let limit = max(context.sentences[sentence].range.lowerBound, figure.range.lowerBound - 24)
    var place = figure.range.lowerBound - 1
    while place >= limit, text[place] != ",", text[place] != ";" {
      if let word = Self.bases.longestMatch(in: text, at: place) { return text[place..<word.end].string }
      if text[place] == "较" || text[place] == "比" && !endsWord(place, in: text) {
        return text[place..<figure.contextStart].string
      }
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

  private func quantity(_ figure: Figure) -> Quantity? {
    guard figure.kind != .date else { return nil }
    let interval = figure.high.map { Interval(low: figure.value, high: $0) }
    return Quantity(value: figure.value, unit: figure.unit, comparator: figure.comparator, interval: interval)
  }

  private func metric(_ ranges: [Range<Int>]) -> MetricReading {
    let words = ranges.flatMap { range in
      context.text.characters[range].filter { !$0.isSpace && $0 != "“" && $0 != "”" }
    }
    return MetricReading(phrase: words.string, id: MetricLexicon.shared.id(in: words))
  }

  private func mention(_ range: Range<Int>) -> Mention {
    let place = context.text.span(range)
    return Mention(text: String(decoding: utf8[place.bytes], as: UTF8.self), place: place)
  }
}
