import ClaimModel

/// What all figures of a story share: its folded text, sentences, figures, and the date that relative words count from.
final class StoryContext {
  let text: FoldedText
  /// The same text cut into words.
  let words: Words
  let sentences: [Sentence]
  /// The clauses of all sentences.
  let clauses: Clauses
  let figures: [Figure]
  /// For each figure the index of its sentence.
  let sentenceOfFigure: [Int]
  let anchor: Anchor?
  /// The year before the article's own, where the title names it: 2023年统计公报, published in 2024.
  let yearOfTitle: Int?
  let sections: Sections
  let regions: [RegionMention]
  /// The region that the story is about, and how it is known.
  let mainRegion: MainRegion?
  let metrics: MetricLexicon
  /// The cells of the story's tables.
  let tables: Tables

  private let utf8: UnsafeBufferPointer<UInt8>

  /// Whether a sentence can matter: it holds a figure, is a headline, or stands at the beginning.
  func isRead(_ sentence: Int) -> Bool {
    let figure = sentenceOfFigure.firstIndex(from: sentence) { $0 }
    return figure < sentenceOfFigure.count && sentenceOfFigure[figure] == sentence || sentence < 3
      || sentences[sentence].role == .headline
  }

  /// Whether a sentence is the first one of its paragraph.
  func startsParagraph(_ sentence: Int) -> Bool {
    sentence == 0 || sentences[sentence - 1].paragraph != sentences[sentence].paragraph
  }

  /// Whether a paragraph that begins with a sentence goes on with what the one before spoke of: 具体来看,….
  func goesOn(_ sentence: Int) -> Bool {
    TimeWords.continuations.longestMatch(in: text.characters, at: sentences[sentence].range.lowerBound) != nil
  }

  /// The words of a figure as the article writes them.
  func words(of figure: Int) -> String { String(decoding: utf8[text.span(figures[figure].range).bytes], as: UTF8.self) }

  init(
    _ text: FoldedText, _ story: Story, _ metrics: MetricLexicon, _ utf8: UnsafeBufferPointer<UInt8>,
    publisher: String? = nil
  ) {
    self.utf8 = utf8
    self.metrics = metrics
    self.text = text
    var sentences = SentenceSplitter.split(text)
    if story.title == nil {
      for index in sentences.indices where HeadlineMarks.begin(text.characters, at: sentences[index].range.lowerBound) {
        sentences[index].role = .headline
      }
    }
    self.sentences = sentences
    clauses = Clauses(text.characters, sentences)
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
    anchor = ArticleDating.anchor(story: story, figures: figures, text: text)
    yearOfTitle = ArticleDating.yearOfTitle(sentences, figures, anchor: anchor)
    sections = Sections(sentences, figures, text.characters)
    regions = figures.isEmpty ? [] : RegionScanner.mentions(in: text, words, sentences, sections, withFigures: indexes)
    mainRegion = MainRegion.find(regions, sentences, text, title: story.title)
    LocalCurrency.settle(figures, text.characters, words, publisher: publisher)
  }
}
