import ClaimModel

extension MetricReading {
  /// Whether the phrase is hardly what a reader would call a metric: no entry of the vocabulary, and a single short word
  /// (企业), half of a pair of marks (专题片《领航), or words that do not end in a noun (楼宇拔地).
  public var isFragment: Bool {
    guard id == nil else { return false }
    guard phrase.unicodeScalars.count > 2, PhraseMarks.areBalanced(in: phrase) else { return true }
    return [FoldedScalar](folding: phrase).withView { view in
      guard view.count > 0 else { return true }
      let words = Words(view, names: [RegionLexicon.shared.names, MetricLexicon.shared.words])
      let last = words.word(at: view.count - 1)
      switch PhraseRoles.role(of: view, last.range) ?? PhraseRoles.role(of: last.partOfSpeech) {
      case .noun, .flow, .counting, .support, .bracket, .quote, .mark: return false
      default: return true
      }
    }
  }
}

/// Marks that come in pairs.
enum PhraseMarks {
  private static let pairs: [(open: Character, close: Character)] = [
    ("《", "》"), ("“", "”"), ("(", ")"), ("（", "）"), ("「", "」"), ("‘", "’"),
  ]

  /// Whether each mark that opens in a phrase closes in it.
  static func areBalanced(in phrase: String) -> Bool {
    pairs.allSatisfy { pair in phrase.count { $0 == pair.open } == phrase.count { $0 == pair.close } }
  }
}
