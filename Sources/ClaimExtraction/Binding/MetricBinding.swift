import ClaimModel

/// Gives each figure of a story its metric, carried on from the figure before where the text does not repeat it.
struct MetricBinding {
  /// The figures that 分别 pairs with what they measure.
  let coordinations: Coordinations

  /// Units that say themselves what is counted: 共3118户.
  private static let nouns: Set<String> = ["户", "村", "镇", "乡", "邻", "站", "县", "市", "区"]

  private let context: StoryContext
  private let phrases: MetricPhrases
  /// The metric that the story speaks of, the sentence that named it last, and the figure that it measured there.
  private var topic: (metric: MetricReading, sentence: Int, figure: Int)?
  /// The metrics of the figures of the sentence read last.
  private var readings: [Int: MetricReading] = [:]

  init(_ context: StoryContext) {
    self.context = context
    phrases = MetricPhrases(context)
    coordinations = Coordinations(context, phrases)
  }

  /// The metric of a figure and the words it was read from, nil for one carried on; figures are asked for in order.
  mutating func reading(of index: Int) -> (MetricReading, words: Range<Int>?)? {
    let sentence = context.sentenceOfFigure[index]
    if index > 0, context.sentenceOfFigure[index - 1] != sentence { readings.removeAll(keepingCapacity: true) }
    guard let found = find(index, sentence) else { return nil }
    if found.words != nil { topic = (found.0, sentence, index) }
    if !coordinations.isEmpty { readings[index] = found.0 }
    return found
  }

  private func find(_ index: Int, _ sentence: Int) -> (MetricReading, words: Range<Int>?)? {
    let pairing = coordinations.pairing(of: index)
    if let earlier = pairing?.earlier, let reading = readings[earlier] { return (reading, nil) }
    let words = pairing.flatMap { $0.metric.isEmpty ? nil : $0.metric } ?? phrases.phrase(of: index)
    if let first = words.first {
      var reading = metric(words)
      // 占全市68%: what takes the part was named before.
      if context.text.characters[first.lowerBound] == "占", let topic {
        reading.phrase = topic.metric.phrase + reading.phrase
      }
      return (reading, first)
    }
    let figure = context.figures[index]
    if figure.kind == .count, Self.nouns.contains(figure.unit.symbol) {
      return (MetricReading(phrase: figure.unit.symbol), figure.range)
    }
    if let name = named(before: figure, sentence) { return (metric([name]), name) }
    guard let topic, sentence - topic.sentence <= 1 else { return nil }
    if sentence > topic.sentence, !measuresAlike(figure, context.figures[topic.figure]) { return nil }
    return (topic.metric, nil)
  }

  /// The metric that an earlier clause of a sentence names for its first change: 民间投资持续回暖,同比增长5%.
  private func named(before figure: Figure, _ sentence: Int) -> Range<Int>? {
    guard figure.kind == .growth, topic?.sentence != sentence else { return nil }
    let (text, start) = (context.text.characters, context.sentences[sentence].range.lowerBound)
    guard Self.circumstances.longestMatch(in: text, at: start) == nil, start < figure.contextStart else { return nil }
    return context.metrics.longestName(in: text, start..<figure.contextStart)
  }

  /// Words that begin a clause on what else went on: 受外需回落影响.
  private static let circumstances = Trie<Bool>(words: "受 随着 在 由于 得益于 尽管 虽然 因 为 除 除了 与")

  /// Whether a figure of the next sentence may be of the metric of another: a level only of one in such units, since
  /// what is counted in persons is not measured in yuan.
  private func measuresAlike(_ figure: Figure, _ other: Figure) -> Bool {
    switch figure.kind {
    case .money, .count, .measure: figure.unit.dimension == other.unit.dimension
    default: true
    }
  }

  /// Whose metric the words of a reading name, where the name stands before their date.
  func subject(before words: Range<Int>, of index: Int) -> Range<Int>? { phrases.subject(before: words, of: index) }

  /// The metric that words name.
  func metric(_ ranges: [Range<Int>]) -> MetricReading {
    let words = ranges.flatMap { range in
      context.text.characters[range].filter { !$0.isSpace && $0 != "“" && $0 != "”" }
    }
    return MetricReading(phrase: words.string, id: context.metrics.id(in: words))
  }
}
