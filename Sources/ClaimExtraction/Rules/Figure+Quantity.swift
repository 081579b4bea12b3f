import ClaimModel

extension Figure {
  /// What the figure says; dates are no quantities.
  var quantity: Quantity? {
    guard kind != .date else { return nil }
    var interval = high.map { Interval(low: value, high: $0) }
    if isFall, high == nil { interval = .allowed(byFall: comparator, value) }
    return Quantity(value: value, unit: unit, comparator: comparator, interval: interval)
  }
}

extension Quantity {
  /// Reads a figure as an article would write it, without anything around it: 50亿元, 3.5%, 2000亩; nil when the text
  /// is not exactly one. The names of regions and metrics play no part, so their tables are not built.
  public init?(written text: String) {
    var text = text
    let length = text.unicodeScalars.count
    let figures = text.withUTF8 { utf8 in
      let folded = FoldedText()
      let place = TextSpan(scalars: 0..<length, bytes: 0..<utf8.count)
      folded.fold(Story(kind: .main, title: nil, parts: [Story.Part(.body, place)]), of: utf8)
      let words = Words(folded.characters, names: [])
      return FigureScanner.scan(folded.characters, words, count: folded.count)
        .filter { !$0.isContextOnly && folded.span($0.range).scalars == place.scalars }
    }
    guard let quantity = figures.first?.quantity else { return nil }
    self = quantity
  }
}
