import ClaimModel

extension Comparators {
  private static let prefixes = Trie<Comparator>(words(before), reversed: true)
  private static let suffixes = Trie<Comparator>(words(after))
  private static let prefixStarts = Trie<Comparator>(words(before))

  /// The comparator that ends before a place, and where its words begin.
  static func match(_ text: TextView, before place: Int) -> (comparator: Comparator, start: Int)? {
    prefixes.longestMatch(in: text, before: place, from: max(0, place - 8)).map { ($0.value, $0.start) }
  }

  /// Where the words begin that qualify a number at a place; the place itself when there are none.
  static func start(_ text: TextView, before place: Int) -> Int {
    guard let match = match(text, before: place), match.comparator != .equal else { return place }
    return match.start
  }

  /// The place after a comparator that stands at `place`; the place itself when there is none.
  static func skip(_ text: TextView, at place: Int) -> Int {
    prefixStarts.longestMatch(in: text, at: place).map { $0.value == .equal ? place : $0.end } ?? place
  }

  /// The comparator that begins at a place, after a unit.
  static func match(_ text: TextView, after place: Int) -> (comparator: Comparator, end: Int)? {
    suffixes.longestMatch(in: text, at: place).map { ($0.value, $0.end) }
  }
}

/// Takes the comparators on both sides of a figure into it.
enum Qualifiers {
  static func apply(to figure: Figure, _ site: Site) {
    let text = site.text
    var before = figure.range.lowerBound
    if site.has("零下", before: before) { before -= 2 }
    before = currencyStart(text, before)
    while before > 0, text[before - 1] == "“" || text[before - 1].isSpace || text[before - 1] == "了" { before -= 1 }
    figure.contextStart = before
    guard figure.comparator != .range else { return }
    var prefix = Comparators.match(text, before: before)
    if prefix == nil, before > 1, verbs.contains(text[before - 1]) {
      prefix = Comparators.match(text, before: before - 1)
    }
    if prefix == nil, figure.comparator == .equal { prefix = DistantBounds.find(site, before: before, figure) }
    if let prefix, prefix.comparator != .equal { figure.contextStart = prefix.start }
    let suffix = suffix(text, figure)
    if let prefix, prefix.comparator != .equal,
      !isAmbiguous(prefix.start..<before, site, figure.unit.dimension == .percent)
    {
      figure.comparator = combine(prefix.comparator, suffix, figure.comparator)
    } else if let suffix {
      figure.comparator = suffix
    }
  }

  /// Verbs that may stand between a comparator and its figure: 约为50亿元.
  private static let verbs = CharacterSet("为有是")
  /// Numbers that 过 passes: 过百, 过万.
  private static let roundNumbers = CharacterSet("百千万亿半")

  /// 近 with 以上 is still below; 超 with 以上 is above.
  private static func combine(_ prefix: Comparator, _ suffix: Comparator?, _ inner: Comparator) -> Comparator {
    guard prefix == .approximately else { return prefix }
    // 约500多家 is a bound below.
    return suffix == .atLeast ? .atLeast : inner == .greater ? .greater : prefix
  }

  private static func suffix(_ text: TextView, _ figure: Figure) -> Comparator? {
    guard let match = Comparators.match(text, after: figure.range.upperBound) else { return nil }
    let next = text[match.end]
    switch text[figure.range.upperBound] {
    case "内":
      return next == "部" || next == "容" || next == "外" || figure.kind == .duration || figure.kind == .count
        ? nil : match.comparator
    case "起":
      return match.end == figure.range.upperBound + 1 && (next == "," || next == "。") && figure.kind == .money
        ? match.comparator : nil
    case "前", "上": return match.end > figure.range.upperBound + 1 ? match.comparator : nil
    case "多", "余": return next == "样" || next == "种" || next == "家" && figure.kind != .duration ? nil : match.comparator
    case "许": return next == "可" || next == "多" ? nil : match.comparator
    default: return match.comparator
    }
  }

  /// 超 or 破 at the end of a longer word that is no comparator: 突破性, 打破 are in the table; 高于全市 is not adjacent.
  private static func isAmbiguous(_ range: Range<Int>, _ site: Site, _ isPercent: Bool) -> Bool {
    guard range.count == 1 else { return false }
    switch site.text[range.lowerBound] {
    case "近":
      return range.lowerBound > 0 && (site.text[range.lowerBound - 1] == "附" || site.text[range.lowerBound - 1] == "最")
    case "越": return true
    case "过":
      let next = site.text[range.upperBound]
      return !roundNumbers.contains(next) && !(next.isDigit && isPercent)
    default: return false
    }
  }

  private static func currencyStart(_ text: TextView, _ start: Int) -> Int {
    UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: start, from: max(0, start - 6))?.start ?? start
  }
}
