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
    if let sign = signStart(text, before) { before = sign }
    before = currencyStart(text, before)
    while before > 0, text[before - 1] == "“" || text[before - 1].isSpace || text[before - 1] == "了" { before -= 1 }
    figure.contextStart = before
    guard figure.comparator != .range else { return }
    var prefix = Comparators.match(text, before: before)
    if prefix == nil, before > 1, text[before - 1] == "为" || text[before - 1] == "有" || text[before - 1] == "是" {
      prefix = Comparators.match(text, before: before - 1)
    } else if prefix == nil, before > 1, text[before - 1] == "的",
      figure.unit.dimension == .multiple || figure.unit.dimension == .percent
    {
      prefix = distant(text, before: before - 1)
    }
    if let prefix, prefix.comparator != .equal { figure.contextStart = prefix.start }
    let suffix = suffix(text, figure)
    if let prefix, prefix.comparator != .equal, !isAmbiguous(prefix.start..<before, site) {
      figure.comparator = combine(prefix.comparator, suffix)
    } else if let suffix {
      figure.comparator = suffix
    }
  }

  /// The comparator of 超过全国平均的2倍, which stands before what the number is held against.
  private static func distant(_ text: TextView, before end: Int) -> (comparator: Comparator, start: Int)? {
    var place = end
    while place > max(0, end - 16), text[place - 1] != ",", text[place - 1] != "。", text[place - 1] != .newline {
      // 历史最低的3.5% is no bound: only 低于, 超过 and their like stand before what a number is held against.
      if let match = Comparators.match(text, before: place), match.comparator != .equal,
        place - match.start > 1 || match.comparator != .greater, text[match.start] != "最"
      {
        return match
      }
      place -= 1
    }
    return nil
  }

  /// 近 with 以上 is still below; 超 with 以上 is above.
  private static func combine(_ prefix: Comparator, _ suffix: Comparator?) -> Comparator {
    prefix == .approximately && suffix == .atLeast ? .atLeast : prefix
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
  private static func isAmbiguous(_ range: Range<Int>, _ site: Site) -> Bool {
    guard range.count == 1 else { return false }
    switch site.text[range.lowerBound] {
    case "近":
      return range.lowerBound > 0 && (site.text[range.lowerBound - 1] == "附" || site.text[range.lowerBound - 1] == "最")
    case "越": return true
    case "过":
      switch site.text[range.upperBound] {
      case "百", "千", "万", "亿", "半": return false
      default: return true
      }
    default: return false
    }
  }

  private static func signStart(_ text: TextView, _ start: Int) -> Int? {
    if start > 1, text[start - 1] == "下", text[start - 2] == "零" { return start - 2 }
    guard start > 0, text[start - 1] == "-" || text[start - 1] == "负" || text[start - 1] == "−" else { return nil }
    return start - 1
  }

  private static func currencyStart(_ text: TextView, _ start: Int) -> Int {
    UnitLexicon.shared.currencyPrefixes.longestMatch(in: text, before: start, from: max(0, start - 6))?.start ?? start
  }
}
