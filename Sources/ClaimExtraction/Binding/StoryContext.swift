import ClaimModel

/// What all figures of a story share: its folded text, sentences, figures, and the date that relative words count from.
final class StoryContext {
  let text: FoldedText
  /// The same text cut into words.
  let words: Words
  let sentences: [Sentence]
  let figures: [Figure]
  /// For each figure the index of its sentence.
  let sentenceOfFigure: [Int]
  /// For each figure the nearest date before it, -1 where there is none.
  let dateBefore: [Int]
  let anchor: Anchor?
  /// The year before the article's own, where the title names it: 2023年统计公报, published in 2024.
  let yearOfTitle: Int?
  let sections: Sections
  let regions: [RegionMention]
  /// The region that the story is about.
  let mainRegion: Region?
  let metrics: MetricLexicon
  /// The cells of the story's tables.
  let tables: Tables

  init(_ text: FoldedText, _ story: Story, _ metrics: MetricLexicon, publisher: String? = nil) {
    self.metrics = metrics
    self.text = text
    sentences = SentenceSplitter.split(text)
    words = Words(text.characters, names: [RegionLexicon.shared.names, metrics.words])
    var figures = FigureScanner.scan(text.characters, words, count: text.count)
    tables = Tables(story, text)
    tables.settle(&figures, text.characters)
    RepublicYears.settle(&figures, text.characters)
    self.figures = figures
    var indexes: [Int] = []
    var sentence = 0
    for figure in figures {
      while sentence + 1 < sentences.count, sentences[sentence].range.upperBound <= figure.range.lowerBound {
        sentence += 1
      }
      indexes.append(sentence)
    }
    sentenceOfFigure = indexes
    var date = -1
    dateBefore = figures.indices.map { index in
      defer { if figures[index].kind == .date { date = index } }
      return date
    }
    anchor = ArticleDating.anchor(story: story, figures: figures, text: text)
    yearOfTitle = ArticleDating.yearOfTitle(sentences, figures, anchor: anchor)
    sections = Sections(sentences, figures, text.characters)
    regions = figures.isEmpty ? [] : RegionScanner.mentions(in: text, sentences, withFigures: indexes)
    mainRegion = MainRegion.find(regions, sentences, text)
    LocalCurrency.settle(figures, text.characters, words, publisher: publisher)
  }
}
