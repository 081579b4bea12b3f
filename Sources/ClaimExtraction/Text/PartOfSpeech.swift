/// What kind of word a word is. Raw values are the flags of the word table, which are those of jieba.
enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  /// A word that no table knows: a single character of running text.
  case unknown
  case noun, person, place, organisation, properNoun, abbreviation, nounMorpheme
  case verb, verbalNoun, verbMorpheme
  case adjective, adverbialAdjective, nominalAdjective, adjectiveMorpheme
  /// 大型, 国有, 首次: stands only before a noun.
  case attributive
  case adverb, pronoun, preposition, conjunction, particle, suffix, prefix
  case time, locative, position
  case numeral, classifier
  case idiom, state, exclamation
  /// A run of Latin letters.
  case latin
  /// A run of Arabic digits with its decimal and thousands marks.
  case digits
  /// Anything else: a mark, a space, a line break.
  case mark

  /// The part of speech of a flag of the word table; unknown where the flag says nothing of use.
  init(flag: some Sequence<UInt8>) {
    self = Self.byFlag[String(decoding: Array(flag), as: UTF8.self)] ?? .unknown
  }

  private static let byFlag: [String: PartOfSpeech] = [
    "n": .noun, "ng": .nounMorpheme, "g": .nounMorpheme, "zg": .nounMorpheme, "nr": .person, "nrt": .person,
    "nrfg": .person, "ns": .place, "nt": .organisation, "nz": .properNoun, "j": .abbreviation, "v": .verb, "vi": .verb,
    "vn": .verbalNoun, "vg": .verbMorpheme, "vd": .adverb, "vq": .verb, "a": .adjective, "ad": .adverbialAdjective,
    "an": .nominalAdjective, "ag": .adjectiveMorpheme, "b": .attributive, "d": .adverb, "dg": .adverb, "df": .adverb,
    "r": .pronoun, "rr": .pronoun, "rz": .pronoun, "rg": .pronoun, "p": .preposition, "c": .conjunction,
    "u": .particle, "uj": .particle, "ul": .particle, "uv": .particle, "ud": .particle, "uz": .particle,
    "ug": .particle, "k": .suffix, "h": .prefix, "t": .time, "tg": .time, "f": .locative, "s": .position,
    "m": .numeral, "mq": .numeral, "mg": .numeral, "q": .classifier, "i": .idiom, "l": .idiom, "z": .state,
    "y": .particle, "e": .exclamation, "o": .exclamation,
  ]
}
