import ClaimModel

/// One way in which Chinese writes a figure, or a number that is none.
///
/// A rule looks at one place of the text at a time: where one of its triggers stands. Of the rules that a trigger
/// calls, the first in the order of `RuleBook.rules` that reads something there wins.
struct Rule: Sendable {
  /// The stable name, `family.rule`, that derivations show.
  let name: String
  /// The characters at which the rule looks.
  let triggers: [Trigger]
  /// Sentences with the figure marked, and what is read: `成交额超过⟦50亿元⟧ = money 5000000000 CNY gt`.
  let examples: [String]
  /// Sentences in which the rule must read nothing.
  let counterExamples: [String]
  /// Reads what begins at the site.
  let read: @Sendable (Site) -> Reading?

  /// What a rule looks for.
  enum Trigger: Sendable {
    /// An Arabic digit that does not follow another one.
    case digit
    /// A character of a Chinese numeral.
    case numeral
    /// One of these characters.
    case anyOf(String)
    /// The first two characters of one of these words; `#` stands for any digit, Arabic or Chinese.
    case words(String)
  }

  /// What a rule makes of a place.
  enum Reading {
    /// A figure.
    case figure(Figure)
    /// A number that is no figure, or a word that only gives context; reading goes on at the end.
    case name(end: Int)
  }
}

/// A place of the text that a rule looks at.
struct Site {
  /// The folded text.
  let text: TextView
  /// The same text cut into words.
  let words: Words
  /// Where the trigger stands.
  let start: Int
  /// The number that begins there, if one does.
  let numeral: Numeral?

  /// The character before the place.
  var previous: FoldedScalar { start > 0 ? text[start - 1] : .newline }

  /// Whether a word stands at a place.
  func has(_ word: StaticString, at place: Int) -> Bool {
    guard place >= 0 else { return false }
    var position = place
    return word.withUTF8Buffer { utf8 in
      var offset = 0
      while offset < utf8.count {
        let (value, width) = utf8.decodeScalar(at: offset)
        guard position < text.count, UInt32(text[position].value) == value else { return false }
        offset += width
        position += 1
      }
      return true
    }
  }

  /// Whether a word stands right before a place.
  func has(_ word: StaticString, before place: Int) -> Bool {
    has(word, at: place - word.scalarCount)
  }
}

extension StaticString {
  /// How many scalars the string has.
  fileprivate var scalarCount: Int {
    withUTF8Buffer { utf8 in utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }
}

/// A figure as a rule reads it: everything but its context.
///
/// A class, since a figure is handed on often while its story is read and never shared beyond it.
final class Figure {
  /// The characters of the number with its unit.
  var range: Range<Int>
  /// What kind of figure it is.
  var kind: Claim.Kind
  /// The value in `unit`; for a range its lower end.
  var value: ExactDecimal
  /// The upper end of a range.
  var high: ExactDecimal?
  /// The unit.
  var unit: FigureUnit
  /// How the wording qualifies the value.
  var comparator: Comparator
  /// The name of the rule.
  var rule: String
  /// For a date, what it says.
  let date: DateExpression?
  /// Where the words begin that belong to the figure without being in it: comparator, 增长.
  var contextStart: Int
  /// The index of the table cell that holds the figure, if one does.
  var cell: Int?
  /// Whether words of falling made the value negative: 下降3%. Then the comparator says how far it fell.
  var isFall = false
  /// Whether the figure only gives context to others and is no claim: 今年, 五年来.
  var isContextOnly = false

  init(
    _ range: Range<Int>, _ kind: Claim.Kind, value: ExactDecimal, high: ExactDecimal? = nil, unit: FigureUnit,
    comparator: Comparator = .equal, rule: String, date: DateExpression? = nil
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.high = high
    self.unit = unit
    self.comparator = comparator
    self.rule = rule
    self.date = date
    self.contextStart = range.lowerBound
  }

  /// A figure that is a date.
  static func date(_ range: Range<Int>, _ expression: DateExpression, rule: String) -> Rule.Reading {
    let figure = Figure(range, .date, value: .zero, unit: .index, rule: rule, date: expression)
    figure.isContextOnly = !expression.isClaim
    return .figure(figure)
  }
}
