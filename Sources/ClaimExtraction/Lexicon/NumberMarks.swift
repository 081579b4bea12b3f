/// Marks and letters inside numbers, and what stands for a power of ten after one. To add one, add it to its row.
enum NumberMarks {
  /// The decimal point: 12.5, 12·5 of old prints.
  static let points = CharacterSet(".·")
  /// Between groups of three digits: 1,234,567, 1'234'567, 1 234 567.
  static let separators = CharacterSet(",'‘ ")
  /// The sign of multiplication before a power of ten: 1.2×10^5.
  static let times = CharacterSet("×xX*")
  /// Digits above the line: 10⁵.
  static let superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"
  /// Signs before a number that make it negative.
  static let minus = CharacterSet("-−负")
  /// Words that say that a number is somewhat more: 余, 多, 几, 来.
  static let more = CharacterSet("余多来几")
  /// Words that begin with a character of 余, 多, 来, and with which it says nothing of the number.
  static let wordsOfMore = Trie<Bool>(words: "多样 多元化 多维 多边 多功能 多层次 多渠道 来自 来到 来源 来访 来华 来看 来说 余额 余下 余杭 余姚")
  /// Names of classes that begin with 亿, which 个 counts.
  static let namesOfHundredMillions = Trie<Bool>(words: "亿级 亿元级 亿元村 亿元镇 亿元县 亿元乡 亿元企业 亿元项目 亿元以上 亿吨 亿万")
  /// Letters that networks write for 万 and 千 before a unit: 20w元.
  static let letters: [FoldedScalar: Int] = ["w": 4, "W": 4, "k": 3, "K": 3]
  /// What stands after the digits of a year, a day or an age, so that they are no smaller part of the number before
  /// them: 近3亿60⟦岁⟧以上老人.
  static let beginningOthers = CharacterSet("年月日号岁")
  /// Units that begin with 千, 百 or 兆, which are no powers of ten there.
  static let prefixedUnits = Trie<Bool>(
    words: """
      千瓦 千克 千米 千伏 千卡 千帕 千赫 千焦 千字 千比 千安 千乏 百分 百帕 百份点
      兆瓦 兆克 兆米 兆伏 兆卡 兆帕 兆赫 兆焦 兆字 兆比 兆安 兆乏 兆宽 兆带 兆流 兆网 兆光 兆像 兆以 兆欧
      """)
}

/// A set of characters that is asked in one step.
struct CharacterSet: Sendable {
  private let bits: [UInt64]

  init(_ characters: String) {
    var bits = [UInt64](repeating: 0, count: 0x10000 / 64)
    for character in [FoldedScalar](folding: characters) {
      bits[character.index >> 6] |= 1 << UInt64(character.index & 63)
    }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ character: FoldedScalar) -> Bool {
    bits[character.index >> 6] >> UInt64(character.index & 63) & 1 == 1
  }
}
