/// Walks a text once and reads every figure in it.
enum FigureScanner {
  /// The figures of a text in order, context such as 今年 among them; they do not overlap and none is a fragment.
  static func scan(_ text: TextView, _ words: Words, count: Int, _ book: RuleBook = .shared) -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(count / 200 + 4)
    var fragments = FragmentGuard(text: text)
    var place = 0
    while place < count {
      guard book.isTrigger(text, at: place) else {
        place += 1
        continue
      }
      switch book.read(text, words, at: place) {
      case .figure(let figure):
        place = max(figure.range.upperBound, place + 1)
        guard fragments.isWhole(figure) else { continue }
        figures.append(figure)
        if let gloss = MoneyGloss.end(text, behind: figure) { place = gloss }
        fragments.settled = place
      case .name(let end):
        place = max(end, place + 1)
        fragments.settled = place
      case nil: place = skipUnread(text, at: place)
      }
    }
    return figures
  }

  /// A number that no rule reads is passed over whole, so that its tail is not read as another number.
  private static func skipUnread(_ text: TextView, at place: Int) -> Int {
    guard text[place].isDigit else { return place + 1 }
    var end = place + 1
    while text[end].isDigit || (text[end] == "." || text[end] == ",") && text[end + 1].isDigit { end += 1 }
    return end
  }
}
