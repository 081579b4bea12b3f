import ClaimModel

/// Chooses the region that a figure is about among the places of its sentence and those that are open over it.
struct RegionChoice {
  /// A region that a figure might be about.
  struct Candidate {
    var reading: RegionReading
    /// The words that name it; nil where none do.
    var words: Range<Int>?
    var rule: String
    var evidence: Evidence
    /// Why it was not taken; nil for the one that was.
    var rejection: Explanation.Reason?
  }

  private let context: StoryContext
  /// For each sentence where its mentions begin in `context.regions`.
  private let firstOfSentence: [Int]
  /// For each sentence the place of the heading that it stands under, as an index of mentions.
  private let headings: [Int?]
  /// For each sentence the nearest one before it in its paragraph that names a place.
  private let naming: [Int?]
  /// For each sentence the words of the nearest one before it in its paragraph, naming no place, that says who acts for
  /// the whole country.
  private let nations: [Range<Int>?]
  /// For each sentence the last heading at or before it that is no chapter's; a roundup begins anew at each.
  private let items: [Int]
  private var text: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
    var (starts, headings) = ([Int](), [Int?]())
    var (place, heading) = (0, Int?.none)
    for sentence in context.sentences.indices {
      starts.append(place)
      if context.sections.isHeading(sentence) {
        let named = context.regions[place...].prefix { $0.sentence == sentence }.indices.filter {
          !context.regions[$0].isCompared && context.regions[$0].level != nil
        }
        // 全国图书交易博览会在山东济南开幕: the country is part of a name.
        let first = named.first.flatMap {
          context.regions[$0].level == .country ? named.first { Self.isVenue($0, context) } ?? $0 : $0
        }
        if first != nil || Sections.isHeadline(context.sentences[sentence])
          || context.sections.heading(at: sentence)?.isChapter == true
        {
          heading = first
        }
      }
      headings.append(heading)
      while place < context.regions.count, context.regions[place].sentence == sentence { place += 1 }
    }
    firstOfSentence = starts + [context.regions.count]
    var last: Int?
    naming = context.sentences.indices.map { sentence in
      if sentence > 0 {
        let isNew = context.startsParagraph(sentence) && !context.goesOn(sentence)
        let names = (starts[sentence - 1]..<starts[sentence]).contains { Self.isTopic($0, context) }
        last = isNew ? nil : names ? sentence - 1 : last
      }
      return last
    }
    self.headings = headings
    var item = 0
    items = context.sentences.indices.map { sentence in
      if context.sections.isHeading(sentence), context.sections.heading(at: sentence)?.isChapter != true {
        item = sentence
      }
      return item
    }
    var nation: Range<Int>?
    nations = context.sentences.indices.map { sentence in
      if sentence > 0 {
        let isPlaced = (starts[sentence - 1]..<starts[sentence]).contains { !context.regions[$0].isCompared }
        let before = context.sentences[sentence - 1].range
        nation = context.startsParagraph(sentence) || isPlaced ? nil : Self.nation(in: before, context) ?? nation
      }
      return nation
    }
  }

  /// The region of a figure; nil where none is meant.
  func region(of index: Int, list: Lists.Pairing?) -> Candidate? {
    if let mention = list?.region, let found = candidate(mention, .list) { return found }
    return candidates(of: index).first { $0.rejection == nil }
  }

  /// Every region that might be meant, the best first; those that are not have a reason.
  func candidates(of index: Int) -> [Candidate] {
    let sentence = context.sentenceOfFigure[index]
    let figure = context.figures[index].range
    let clause = context.clauses.index(at: figure.lowerBound)
    var named: [Candidate] = []
    for mention in mentions(sentence).reversed() {
      guard var found = candidate(mention, evidence(mention, clause)) else { continue }
      found.rejection = rejection(mention, index, clause)
      named.append(found)
    }
    if !named.contains(where: { $0.rejection == nil && $0.evidence == .clause }),
      let nation = nation(in: context.clauses[clause].range.lowerBound..<figure.lowerBound, .clause)
    {
      named.insert(nation, at: 0)
    }
    // 全国, 我国 in the clause outrank every other place.
    if let country = named.firstIndex(where: { $0.rejection == nil && $0.evidence == .clause && isCountry($0) }) {
      named.insert(named.remove(at: country), at: 0)
    }
    // A list of places that pairs with no figures leaves open which one is meant.
    if let first = named.firstIndex(where: { $0.rejection == nil }), named[first].evidence == .clause,
      let mention = mentions(sentence).first(where: { context.regions[$0].range == named[first].words }),
      isListed(mention)
    {
      for index in named.indices { named[index].rejection = named[index].rejection ?? .partOfList }
      return named
    }
    // Of 苏、皖两省启动预案,… it is those places, and no wider one; what two countries have together is of neither.
    if named.contains(where: { $0.rejection == nil || $0.rejection == .partOfList })
      || speaks(clause, of: PlaceCues.mutual, before: figure.lowerBound)
    {
      return named
    }
    let ofSentence = nation(in: context.sentences[sentence].range.lowerBound..<figure.lowerBound, .sentence)
    let ofParagraph = nations[sentence].map { country(named: $0, .paragraph) }
    let open =
      [ofSentence, topic(sentence), ofParagraph, heading(sentence)].compactMap { $0 }
      + ofStory(before: figure.lowerBound)
    // 各地累计接种: all places together are the country, and no smaller one.
    return named
      + (speaks(clause, of: PlaceCues.each, before: figure.lowerBound)
        ? open.filter { $0.reading.region == .china } : open)
  }

  /// The region that the story is about, where it was named before a place.
  func ofStory(before place: Int) -> [Candidate] {
    guard let main = context.mainRegion, main.place.map({ $0 < place }) ?? true, holdsStory(main, at: place) else {
      return []
    }
    let reading = RegionReading(region: main.region, isInferred: true)
    return [Candidate(reading: reading, words: nil, rule: "region.story", evidence: main.evidence)]
  }

  /// Whether what the story is about holds at a place: not where it is only that of another item of a roundup.
  private func holdsStory(_ main: MainRegion, at place: Int) -> Bool {
    guard let named = main.sentence, context.sections.isHeading(items[named]) else { return true }
    let sentence = context.sentences.firstIndex(from: place + 1) { $0.range.lowerBound } - 1
    return items[named] == items[max(0, sentence)]
  }

  /// Whether the nearest place before a figure stands in a list of places: 广东、江苏、山东居前三.
  private func isListed(_ mention: Int) -> Bool {
    let range = context.regions[mention].range
    let isJoined = { (end: Int, start: Int) in start - end == 1 && ListMarks.joins(text[end]) && text[end] != "," }
    return mention > 0 && isJoined(context.regions[mention - 1].range.upperBound, range.lowerBound)
      || mention + 1 < context.regions.count
        && isJoined(range.upperBound, context.regions[mention + 1].range.lowerBound)
  }

  private func mentions(_ sentence: Int) -> Range<Int> { firstOfSentence[sentence]..<firstOfSentence[sentence + 1] }

  private func isCountry(_ candidate: Candidate) -> Bool {
    candidate.reading.region == .china && !candidate.reading.isInferred
  }

  private func evidence(_ mention: Int, _ clause: Int) -> Evidence {
    context.clauses.index(at: context.regions[mention].range.lowerBound) == clause ? .clause : .sentence
  }

  private func rejection(_ mention: Int, _ index: Int, _ clause: Int) -> Explanation.Reason? {
    let region = context.regions[mention]
    let sentence = context.sentenceOfFigure[index]
    if region.range.lowerBound >= context.figures[index].range.upperBound { return .standsAfter }
    // 全国1/9: a share of it
    let isWhole =
      context.figures[index].kind == .share
      && [context.figures[index].contextStart, context.figures[index].range.lowerBound].contains(
        region.range.upperBound)
    if region.isCompared || isWhole || isField(region, index) { return .onlyCompared }
    if isListed(mention), evidence(mention, clause) == .sentence { return .partOfList }
    if isVenue(mention),
      mentions(sentence).contains(where: { $0 < mention && !context.regions[$0].isCompared && !isVenue($0) })
    {
      return .fartherAway
    }
    let own = context.clauses.clause(at: region.range.lowerBound)
    // 河南省1478万人受灾,其中郑州市…;直接经济损失1200亿元: a part ends with its half of the sentence.
    if PlaceCues.parts.longestMatch(in: text, at: own.range.lowerBound) != nil,
      (region.range.upperBound..<context.figures[index].range.lowerBound).contains(where: { text[$0] == ";" })
    {
      return .fartherAway
    }
    return own.depth > context.clauses[clause].depth ? .fartherAway : nil
  }

  /// The country, where words say that one acts who acts for all of it.
  private func nation(in range: Range<Int>, _ evidence: Evidence) -> Candidate? {
    Self.nation(in: range, context).map { country(named: $0, evidence) }
  }

  /// The country by the words for who acts for it.
  private func country(named words: Range<Int>, _ evidence: Evidence) -> Candidate {
    Candidate(
      reading: RegionReading(region: .china, isInferred: true), words: words, rule: "region.nation", evidence: evidence)
  }

  private static func nation(in range: Range<Int>, _ context: StoryContext) -> Range<Int>? {
    // 法国…国内生产总值: in a story of another country such words are of that one.
    if let main = context.mainRegion?.region, main.level == .country, main != .china { return nil }
    for place in range {
      guard let match = PlaceCues.national.longestMatch(in: context.text.characters, at: place),
        match.end <= range.upperBound, context.words.isWhole(place..<match.end)
      else { continue }
      return place..<match.end
    }
    return nil
  }

  /// 保持全国城市首位: the country right before a place in an order is the field of it.
  private func isField(_ region: RegionMention, _ index: Int) -> Bool {
    let figure = context.figures[index]
    return figure.kind == .rank && region.level == .country
      && (0...Self.fieldLength).contains(figure.contextStart - region.range.upperBound)
      && !context.tokens(region.range.upperBound..<figure.contextStart).contains { $0.role == .link }
  }

  /// How many characters may stand between a field and a place in it: 全国城市首位.
  private static let fieldLength = 6

  /// Whether a place is only where something is held: 在武汉举行.
  private func isVenue(_ mention: Int) -> Bool { Self.isVenue(mention, context) }

  private static func isVenue(_ mention: Int, _ context: StoryContext) -> Bool {
    let (range, text) = (context.regions[mention].range, context.text.characters)
    if PlaceCues.lies.longestMatch(in: text, before: range.lowerBound) != nil { return true }
    guard PlaceCues.at.longestMatch(in: text, before: range.lowerBound) != nil else { return false }
    let end = context.clauses.clause(at: range.lowerBound).range.upperBound
    return PlaceCues.events.isFound(in: text, range.upperBound..<max(range.upperBound, end))
  }

  /// Whether any of some words stands in a clause before a figure: 各区平均增长4%, 中俄关系75年.
  private func speaks(_ clause: Int, of words: Trie<Bool>, before figure: Int) -> Bool {
    let start = context.clauses[clause].range.lowerBound
    return words.isFound(in: text, start..<max(start, figure))
  }
}

// MARK: - What is open over a sentence

extension RegionChoice {
  /// The region that an earlier sentence of the paragraph begins with: 在深圳盐田港,….
  private func topic(_ sentence: Int) -> Candidate? {
    guard let other = naming[sentence] else { return nil }
    let named = mentions(other).filter { Self.isTopic($0, context) }
    // 中国网络媒体论坛在昆明开幕: the country is part of the event's name.
    if let venue = named.first(where: isVenue), context.regions[named[0]].level == .country {
      return candidate(venue, .paragraph)
    }
    guard let first = named.first, let last = named.last, !context.regions[last].isShortCounty else { return nil }
    guard context.regions[first].range.lowerBound - context.sentences[other].range.lowerBound <= Self.leadLength else {
      // …博览会在浙江义乌开幕: what follows is of the event.
      return named.first(where: isVenue).flatMap { candidate($0, .paragraph) }
    }
    let areTogether =
      context.clauses.index(at: context.regions[first].range.lowerBound)
      == context.clauses.index(at: context.regions[last].range.lowerBound)
    let topic = areTogether ? last : first
    return isListed(topic) ? nil : candidate(topic, .paragraph)
  }

  /// Whether later sentences may be about a place: not where it only stands in what the subject is, 殷墟是⟦我国⟧第一个
  /// 有文献可考的都城.
  private static func isTopic(_ mention: Int, _ context: StoryContext) -> Bool {
    let region = context.regions[mention]
    return !region.isCompared
      && PlaceCues.copulas.longestMatch(in: context.text.characters, before: region.range.lowerBound) == nil
  }

  /// How far from the beginning of a sentence its subject may stand: 今年前7个月,我国….
  private static let leadLength = 12

  private func heading(_ sentence: Int) -> Candidate? { headings[sentence].flatMap { candidate($0, .section) } }
}

// MARK: - Mentions

extension RegionChoice {
  /// The region of a mention.
  func candidate(_ index: Int, _ evidence: Evidence) -> Candidate? {
    let mention = context.regions[index]
    if let region = abroad(index) ?? mention.region {
      return Candidate(
        reading: RegionReading(region: region, isInferred: !evidence.isStated), words: mention.range,
        rule: mention.isAmbiguous
          ? "region.ambiguous" : evidence.isStated ? "region.named" : "region.\(evidence.rawValue)",
        evidence: evidence)
    }
    guard let region = mention.ownLevel.map({ own(index, $0) }) ?? group(index) else { return nil }
    return Candidate(
      reading: RegionReading(region: region, isInferred: true), words: mention.range, rule: "region.own",
      evidence: evidence)
  }

  /// The other country that 全国 means in a sentence about it: 德国工会号召⟦全国⟧会员罢工.
  private func abroad(_ index: Int) -> Region? {
    let mention = context.regions[index]
    guard PlaceCues.wholeCountry.value(of: mention.range, in: text) != nil else { return nil }
    let country = (mentions(mention.sentence).lowerBound..<index).last {
      context.regions[$0].level == .country && !context.regions[$0].isCompared
    }
    return country.flatMap { context.regions[$0].region == .china || isListed($0) ? nil : context.regions[$0].region }
  }

  /// The region that 全县 means: the one of that level, or for 园区 any, named last in its sentence, else the one of
  /// its paragraph, of the heading or of the story at that level.
  private func own(_ index: Int, _ level: Region.Level) -> Region? {
    let sentence = context.regions[index].sentence
    for other in context.regions[..<index].reversed() {
      guard other.sentence == sentence else { break }
      let isMeant =
        other.level.map { $0 == level || level == .zone } ?? false
        || level == .city && other.region?.isMunicipality == true
      if isMeant, !other.isCompared { return other.region }
    }
    let heading = headings[sentence].flatMap { context.regions[$0].region }
    let open = [level == .zone ? nil : ofParagraph(sentence), heading, context.mainRegion?.region].compactMap { $0 }
    return open.lazy.compactMap { self.holder(of: $0, at: level) }.first ?? context.mainRegion?.region ?? heading
  }

  /// The division of a level that a region is or lies in; for a city the municipality of a district too: 门头沟区…全市.
  private func holder(of region: Region, at level: Region.Level) -> Region? {
    let lexicon = RegionLexicon.shared
    if let holder = lexicon.ancestor(of: region, at: level) { return holder }
    guard level == .city else { return nil }
    return lexicon.ancestor(of: region, at: .province).flatMap { $0.isMunicipality ? $0 : nil }
  }

  /// The last region that an earlier sentence of the paragraph names.
  private func ofParagraph(_ sentence: Int) -> Region? {
    naming[sentence].flatMap { other in
      mentions(other).last { !context.regions[$0].isCompared && context.regions[$0].level != nil }
        .flatMap { context.regions[$0].region }
    }
  }

  /// The group whose members 九城市 means: the last one named before it.
  private func group(_ index: Int) -> Region? {
    // 甘肃、青海两省: those two.
    if index > 0, context.regions[index - 1].range.upperBound == context.regions[index].range.lowerBound,
      isListed(index - 1)
    {
      return nil
    }
    return context.regions[..<index].last { $0.level == .zone && $0.region?.parent == nil }?.region
      ?? context.mainRegion?.region
  }
}
