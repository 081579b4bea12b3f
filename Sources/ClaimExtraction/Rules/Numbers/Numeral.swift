import ClaimModel

/// A number as the text writes it, without its unit.
struct Numeral {
  /// Its characters.
  var range: Range<Int>
  /// Its value with the written precision.
  var value: ExactDecimal
  /// The upper value of an approximation by two digits (五六百); nil otherwise.
  var high: ExactDecimal?
  /// What 余, 多, 几 or 数 inside it say.
  var comparator: Comparator = .equal
  /// How it is written.
  var form: Form
  /// The sum of the powers of ten of 万, 亿 … after a written number: 8 in 50亿, 0 in 5000.
  var magnitude = 0
  /// The power of ten that a number before it in a range or list may share: 8 in 三到五亿, 3 in 三至五千, 0 in 5000.
  var sharedPower = 0
  /// How many digits are written one after the other, for years and identifiers.
  var digitCount = 0

  /// The number below zero, times a power of ten behind its bracket.
  func negated(by power: Int) -> Numeral {
    var result = self
    result.value = -value.scaled(byPowerOfTen: power)
    return result
  }

  /// How a number is written.
  enum Form {
    /// 50, 3.6万
    case arabic
    /// 三百二十五
    case chinese
    /// 二〇二三: digits without powers of ten
    case positional
  }
}

/// Reads numbers at places of folded text.
enum NumeralReader {
  /// The number that begins at `start`; nil when there is none, or none that can be read whole.
  @inline(__always)
  static func read(_ text: TextView, at start: Int) -> Numeral? {
    text[start].isDigit || NumeralCharacters.role(text[start]) != nil ? NumeralGrammar.read(text, at: start) : nil
  }

  /// 余, 多, 几, 来: the number is somewhat more. Only right after a power of ten, or before 万 and 亿.
  @inline(__always)
  static func isMore(_ character: FoldedScalar) -> Bool { NumberMarks.more.contains(character) }

  /// The role of a character in a numeral; nil where it begins a unit instead: 千瓦, 千克, 百分点, 兆帕.
  @inline(__always)
  static func role(_ text: TextView, at place: Int) -> NumeralCharacters.Role? {
    guard let role = NumeralCharacters.role(text[place]) else { return nil }
    if case .digit = role { return role }
    return NumberMarks.prefixedUnits.longestMatch(in: text, at: place) == nil ? role : nil
  }

  /// Reads the powers of ten after a written number: `万亿`, `多万`, `千多万`.
  ///
  /// Returns the sum of the powers, whether 余 or 多 stands among them, and the end.
  static func magnitude(_ text: TextView, at start: Int) -> (power: Int, isMore: Bool, end: Int) {
    var (power, isMore, end) = (0, false, start)
    while true {
      switch role(text, at: end) {
      case .small(let p), .large(let p): (power, end) = (power + p, end + 1)
      default:
        guard !isMore, self.isMore(text[end]), text[end] != "来", case .large = NumeralCharacters.role(text[end + 1])
        else { return (power, isMore, end) }
        (isMore, end) = (true, end + 1)
      }
    }
  }
}
