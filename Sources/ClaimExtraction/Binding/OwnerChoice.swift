import ClaimModel

/// Chooses the organisation that a figure is of.
struct OwnerChoice {
  /// An organisation, and how near its words stand.
  struct Found {
    /// The words of its name.
    var name: Range<Int>
    var evidence: Evidence
    /// Whether its own figures are of no region.
    var isIssuer: Bool
  }

  private let context: StoryContext
  private let organisations: Organisations
  private let topics: [OrganisationMention?]

  init(_ context: StoryContext) {
    self.context = context
    organisations = Organisations(context)
    topics = Self.topics(context, organisations)
  }

  /// Whether the story is a firm's own announcement, whose figures are of no place that their clause does not name.
  var isOfIssuer: Bool { organisations.main?.isIssuer ?? false }

  /// The owner of a figure: the organisation named before it in its clause or sentence unless a region comes between,
  /// the one that its paragraph speaks of, or the one that the story is about.
  func owner(of index: Int) -> Found? {
    let figure = context.figures[index].range
    let sentence = context.sentenceOfFigure[index]
    if let mention = organisations.mentions[sentence].last(where: { $0.range.upperBound <= figure.lowerBound }) {
      guard !isCutOff(mention.range.upperBound..<figure.lowerBound) else { return nil }
      let clause = context.clauses.index(at: figure.lowerBound)
      let isNear = context.clauses.index(at: mention.range.lowerBound) == clause
      return Found(name: mention.name, evidence: isNear ? .clause : .sentence, isIssuer: mention.isIssuer)
    }
    // A place or another subject in the sentence ends what was said of an organisation before.
    guard !Self.namesRegion(context, context.sentences[sentence].range.lowerBound..<figure.lowerBound) else {
      return nil
    }
    if let mention = topics[sentence] {
      return Found(name: mention.name, evidence: .paragraph, isIssuer: true)
    }
    return organisations.main.flatMap { $0.isIssuer ? Found(name: $0.name, evidence: .headline, isIssuer: true) : nil }
  }

  /// For each sentence the issuer that an earlier sentence of its paragraph speaks of last.
  private static func topics(_ context: StoryContext, _ organisations: Organisations) -> [OrganisationMention?] {
    var topic: OrganisationMention?
    return context.sentences.indices.map { sentence in
      guard !context.startsParagraph(sentence) else {
        topic = nil
        return nil
      }
      if let mention = organisations.mentions[sentence - 1].last {
        topic = mention.isIssuer ? mention : nil
      } else if topic != nil, Self.namesRegion(context, context.sentences[sentence - 1].range) {
        topic = nil
      }
      return topic
    }
  }

  /// Whether a semicolon or a region ends what was said of a name: 临港集团…;全市….
  private func isCutOff(_ gap: Range<Int>) -> Bool {
    gap.contains { context.text.characters[$0] == ";" } || Self.namesRegion(context, gap)
  }

  private static func namesRegion(_ context: StoryContext, _ range: Range<Int>) -> Bool {
    var next = context.regions.firstIndex(from: range.lowerBound) { $0.range.lowerBound }
    while next < context.regions.count, range.contains(context.regions[next].range.lowerBound) {
      if !context.regions[next].isCompared { return true }
      next += 1
    }
    return false
  }
}
