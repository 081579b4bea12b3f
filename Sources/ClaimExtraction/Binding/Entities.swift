import ClaimModel

/// Finds the organisation or project that a figure is about: 临港集团, 豪威半导体, 临港园区科创贷.
struct Entities {
  private let context: StoryContext
  /// The sentence looked at last, and the names in it.
  private var sentence = -1
  private var names: [Range<Int>] = []
  private var characters: TextView { context.text.characters }

  init(_ context: StoryContext) {
    self.context = context
  }

  /// The name before a figure in its sentence, unless a region comes between; for a sentence that begins with 公司 the
  /// one that the paragraph named last.
  mutating func entity(of figure: Figure, sentence index: Int) -> Range<Int>? {
    if index != sentence { (sentence, names) = (index, names(in: index)) }
    guard let name = names.last(where: { $0.upperBound <= figure.range.lowerBound }) else { return namedBefore(index) }
    return isCutOff(name.upperBound..<figure.range.lowerBound) ? nil : name
  }

  /// What 公司 means at the beginning of a sentence.
  private func namedBefore(_ index: Int) -> Range<Int>? {
    let start = context.sentences[index].range.lowerBound
    guard OrganisationWords.pronouns.longestMatch(in: characters, at: start) != nil else { return nil }
    let paragraph = context.sentences[index].paragraph
    for other in (max(0, index - 4)..<index).reversed() where context.sentences[other].paragraph == paragraph {
      if let name = names(in: other).last { return name }
    }
    return nil
  }

  /// Whether a full clause or a region ends what was said of a name: 临港集团…;全市….
  private func isCutOff(_ gap: Range<Int>) -> Bool {
    if gap.contains(where: { characters[$0] == ";" }) { return true }
    let next = context.regions.firstIndex(from: gap.lowerBound) { $0.range.lowerBound }
    return next < context.regions.count && gap.contains(context.regions[next].range.lowerBound)
      && !context.regions[next].isCompared
  }

  private func names(in index: Int) -> [Range<Int>] {
    let range = context.sentences[index].range
    var names: [Range<Int>] = []
    let endings = OrganisationWords.endings
    var place = range.lowerBound
    while place < range.upperBound {
      guard let match = endings.longestMatch(in: characters, at: place), match.end <= range.upperBound
      else {
        place += 1
        continue
      }
      if let start = start(before: place, match.value, from: range.lowerBound),
        !goesOn(at: match.end, match.value)
      {
        names.append(start..<match.end)
      }
      place = match.end
    }
    return names
  }

  /// Where the name begins that ends in a word; nil where the words before it make no name.
  private func start(before ending: Int, _ kind: OrganisationWords.Ending, from limit: Int) -> Int? {
    var start = ending
    while start > max(limit, ending - 16), belongsToName(start - 1) { start -= 1 }
    while start < ending, let word = PhraseWords.leads.longestMatch(in: characters, at: start), word.value,
      word.end <= ending
    { start = word.end }
    let isName: Bool =
      switch kind {
      case .strong: (2...14).contains(ending - start)
      // 豪威半导体CMOS芯片份额…: nothing stands before it in its clause.
      case .weak: (2...4).contains(ending - start) && (start == limit || characters[start - 1].isNoWord)
      case .ofPlace: (2...12).contains(ending - start) && beginsWithPlace(start, ending)
      }
    return isName && !isGeneric(start..<ending, kind) ? start : nil
  }

  /// Whether words before an ending leave it a common noun: 上市公司, 重点实验室; for weak endings any such word.
  private func isGeneric(_ head: Range<Int>, _ kind: OrganisationWords.Ending) -> Bool {
    head.contains { place in
      guard let word = OrganisationWords.generic.longestMatch(in: characters, at: place), word.end <= head.upperBound
      else { return false }
      return kind != .strong || place == head.lowerBound || word.end == head.upperBound
    }
  }

  /// Whether what follows makes another word of the ending, 大学城, 科技型, or says that the name only tells.
  private func goesOn(at place: Int, _ kind: OrganisationWords.Ending) -> Bool {
    if OrganisationWords.telling.longestMatch(in: characters, at: place) != nil { return true }
    switch characters[place] {
    case "城", "生", "士", "路", "长", "员", "工", "型": return true
    default: break
    }
    guard kind == .weak, characters[place].isHan else { return false }
    return OrganisationWords.boundaries.longestMatch(in: characters, at: place) == nil
      && PhraseWords.stops.longestMatch(in: characters, at: place) == nil
      && !context.metrics.isName(in: characters, at: place)
  }

  private func belongsToName(_ place: Int) -> Bool {
    let character = characters[place]
    guard character.isHan || character.isLatinLetter else { return false }
    let boundaries = OrganisationWords.boundaries
    if boundaries.longestMatch(in: characters, at: place) != nil { return false }
    return place == 0 || boundaries.longestMatch(in: characters, at: place - 1).map { $0.end <= place } ?? true
  }

  private func beginsWithPlace(_ start: Int, _ end: Int) -> Bool {
    let index = context.regions.firstIndex(from: start) { $0.range.lowerBound }
    guard index < context.regions.count, context.regions[index].level != nil else { return false }
    return context.regions[index].range.lowerBound == start && context.regions[index].range.upperBound <= end
  }
}

extension FoldedScalar {
  /// Whether the character is no part of a word: a mark or a space.
  fileprivate var isNoWord: Bool { !isHan && !isLatinLetter && !isDigit }
}
