/// The words of one to four characters that a text is cut by, with their part of speech and cost.
///
/// The cost of a word is minus the logarithm of its frequency in steps of a quarter, so that the cheapest way to cut a
/// text is the most probable one. A hash of packed characters, built in some milliseconds at first use.
final class WordLexicon: Sendable {
  static let shared = WordLexicon()

  /// What a word costs that no table knows.
  static let unknownCost: Int32 = 80
  /// The length of the longest word of the table.
  static let longestWord = 4

  private let keys: [UInt64]
  /// The part of speech in the high byte, the cost in the low one.
  private let values: [UInt16]
  private let mask: Int

  /// The word of exactly these characters, packed as by `pack`; nil when there is none.
  @inline(__always)
  func word(_ packed: UInt64) -> (partOfSpeech: PartOfSpeech, cost: Int32)? {
    var place = Self.hash(packed) & mask
    while true {
      let found = keys[place]
      if found == packed {
        return (PartOfSpeech(rawValue: UInt8(values[place] >> 8)) ?? .unknown, Int32(values[place] & 0xFF))
      }
      if found == 0 { return nil }
      place = (place + 1) & mask
    }
  }

  /// Adds a character to a packed word.
  @inline(__always)
  static func pack(_ packed: UInt64, _ character: FoldedScalar) -> UInt64 { packed << 16 | UInt64(character.value) }

  private init() {
    var size = 1 << 18
    while size < WordTable.text.utf8CodeUnitCount / 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    let mask = size - 1
    func add(_ packed: UInt64, _ partOfSpeech: PartOfSpeech, _ cost: Int32) {
      var place = Self.hash(packed) & mask
      while keys[place] != 0, keys[place] != packed { place = (place + 1) & mask }
      // A term that the table holds too keeps the better of its costs.
      let known = keys[place] == packed ? Int32(values[place] & 0xFF) : .max
      keys[place] = packed
      values[place] = UInt16(partOfSpeech.rawValue) << 8 | UInt16(min(cost, known))
    }
    WordTable.text.withUTF8Buffer { utf8 in
      for line in utf8.split(separator: UInt8(ascii: "\n")) { Self.read(line, add) }
    }
    for (flag, words) in Terms.rows {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let characters = [FoldedScalar](folding: word)
        guard characters.count <= Self.longestWord else { continue }
        add(characters.reduce(0, Self.pack), PartOfSpeech(flag: flag.utf8), Self.cost(ofLetter: Terms.weight))
      }
    }
    (self.keys, self.values, self.mask) = (keys, values, mask)
  }

  /// Reads a line of the table: a flag, then words, each with the letter of its weight.
  private static func read(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, _ add: (UInt64, PartOfSpeech, Int32) -> Void
  ) {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return }
    let partOfSpeech = PartOfSpeech(flag: line[..<space])
    let bytes = UnsafeBufferPointer(rebasing: line[(space + 1)...])
    var (offset, packed) = (0, UInt64(0))
    while offset < bytes.count {
      let (scalar, width) = bytes.decodeScalar(at: offset)
      offset += width
      if scalar < 0x80 {
        add(packed, partOfSpeech, cost(ofLetter: UInt8(scalar)))
        packed = 0
      } else {
        packed = pack(packed, FoldTable.shared.fold(scalar))
      }
    }
  }

  /// The cost that a letter of the table stands for: A is a count of eight in sixty million.
  static func cost(ofLetter letter: UInt8) -> Int32 {
    let step = letter >= UInt8(ascii: "a") ? letter - UInt8(ascii: "a") + 26 : letter - UInt8(ascii: "A")
    return 64 - Int32(step)
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
