/// Pronunciations in brackets after a word, `产业(chǎnyè)`, which some pages insert into running text.
enum PinyinGloss {
  /// The length of a gloss with its brackets that begins at `offset`; nil when there is none.
  ///
  /// A gloss is one word of small Latin letters with at least one tone mark, or a syllable of the neutral tone.
  static func length(
    in utf8: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (bytes: Int, scalars: Int)? {
    var position = offset
    var scalars = 0
    var letters = 0
    var toneless: [UInt8] = []
    var hasTone = false
    while position < end, letters <= 24 {
      let (value, width) = utf8.decodeScalar(at: position)
      position += width
      scalars += 1
      switch value {
      case 0x28, 0xFF08:
        guard scalars == 1 else { return nil }
      case 0x61...0x7A:
        letters += 1
        if toneless.count < 5 { toneless.append(UInt8(value)) }
      case 0xE0, 0xE1, 0xE8, 0xE9, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA, 0xFC, 0x101, 0x113, 0x11B, 0x12B, 0x14D, 0x16B,
        0x1CE, 0x1D0, 0x1D2, 0x1D4, 0x1D6, 0x1D8, 0x1DA, 0x1DC:
        letters += 1
        hasTone = true
      case 0x29, 0xFF09:
        guard letters > 0, hasTone || neutralSyllables.contains(toneless) else { return nil }
        return (position - offset, scalars)
      default: return nil
      }
    }
    return nil
  }

  private static let neutralSyllables: Set<[UInt8]> = Set(
    ["de", "le", "zhe", "ma", "ne", "ba", "men", "zi", "tou", "me", "a", "ya"].map { Array($0.utf8) })
}
