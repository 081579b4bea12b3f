import ClaimModel

/// The hashes of an article's sentences, by which copies of it are found whatever stands around them.
struct SentencePrints {
  /// The hashes, in order, each once.
  let all: [UInt64]

  /// Hashes the sentences that say enough to be telling: ten characters or more, blanks left out (64-bit FNV-1a).
  init(_ text: String) {
    var prints: [UInt64] = []
    var (hash, length) = (FNV1a(), 0)
    func end() {
      if length >= Self.shortest { prints.append(hash.value) }
      (hash, length) = (FNV1a(), 0)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "。", "！", "？", "；", "!", "?", ";", "\n", "\r": end()
      case " ", "\t", "\u{3000}", "\u{A0}": break
      default:
        length += 1
        hash.combine(UInt64(scalar.value))
      }
    }
    end()
    prints.sort()
    all = prints.indices.filter { $0 == 0 || prints[$0] != prints[$0 - 1] }.map { prints[$0] }
  }

  /// The smallest hashes: two articles that share most sentences share most of these (a bottom-k sketch).
  var sketch: ArraySlice<UInt64> { all.prefix(Self.sketchSize) }

  /// The share of these sentences that the other article has too; 0 when there are none.
  func likeness(to other: SentencePrints) -> Double {
    guard !all.isEmpty else { return 0 }
    var (shared, place) = (0, 0)
    for print in all {
      while place < other.all.count, other.all[place] < print { place += 1 }
      if place < other.all.count, other.all[place] == print { shared += 1 }
    }
    return Double(shared) / Double(all.count)
  }

  private static let shortest = 10
  private static let sketchSize = 4
}
