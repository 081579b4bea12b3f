import ClaimModel

/// How a line looks that may go on in the next one.
struct LineShape {
  /// Its first and last characters; 0 where it is empty.
  private(set) var first: UInt32 = 0
  private(set) var last: UInt32 = 0
  /// The character before the last.
  private(set) var beforeLast: UInt32 = 0
  /// The character before the number that it ends with.
  private var beforeNumber: UInt32 = 0
  /// How many columns it takes; a Chinese character takes two.
  private(set) var width = 0
  /// Whether it has a comma, a semicolon or a full stop in it.
  private(set) var hasClauses = false
  /// Whether it has a semicolon or a full stop in it, as no heading has.
  private(set) var hasSentences = false
  /// Whether gaps part it into columns.
  private(set) var hasColumns = false
  /// Whether it opens with a year: 2023年.
  private(set) var opensWithYear = false
  /// Whether it ends with a number and one to three characters behind it: 增长6.1%.
  private(set) var endsWithFigure = false

  init(_ page: PageText, _ place: TextSpan) {
    var (gap, sinceDigit) = (0, Int.max)
    for run in place.without(page.omitted) {
      for scalar in page.string(run.bytes).unicodeScalars {
        let value = scalar.value
        guard value > 0x20, value != 0x3000, value != 0xA0 else {
          gap += 1
          if gap >= 3, width > 0 { hasColumns = true }
          continue
        }
        gap = 0
        if first == 0 { first = value }
        if Self.isDigit(value), !endsInsideNumber { beforeNumber = last }
        (beforeLast, last) = (last, value)
        width += value < 0x1100 ? 1 : 2
        if [0xFF0C, 0x2C, 0x3001].contains(value) { hasClauses = true }
        if [0x3002, 0xFF1B, 0x3B].contains(value) { (hasClauses, hasSentences) = (true, true) }
        sinceDigit = Self.isDigit(value) ? 0 : sinceDigit == .max ? .max : sinceDigit + 1
      }
    }
    endsWithFigure = (1...3).contains(sinceDigit)
    opensWithYear =
      page.number(at: place.bytes.lowerBound, before: place.bytes.upperBound).map {
        $0.digits == 4 && (1900...2100).contains($0.value)
      } ?? false
  }

  /// Whether a sentence or a heading of a list ends with it.
  var isFinished: Bool { Self.stops.contains(last) }
  /// Whether it ends with a character after which a sentence goes on.
  var isOpen: Bool { Self.openers.contains(last) }
  /// Whether a number may go on after it: `168.`, `1,8`, `16`.
  var endsInsideNumber: Bool {
    Self.isDigit(last) || (last == 0x2E || last == 0x2C) && Self.isDigit(beforeLast)
  }
  /// Whether it ends with a number right behind a verb that tells a value: 达到12. No heading or row of a list does.
  var endsInsideValue: Bool { endsInsideNumber && Self.verbs.contains(beforeNumber) }
  /// Whether the name of a unit may go on after it: 128.4亿.
  var endsInsideAmount: Bool { endsWithFigure && Self.magnitudes.contains(last) }
  var opensWithDigit: Bool { Self.isDigit(first) }
  /// Whether it begins with what stands behind a number: 亿, %, 年.
  var opensWithUnit: Bool { Self.units.contains(first) }
  /// Whether it begins with what ends a clause.
  var opensWithStop: Bool { Self.closers.contains(first) }
  /// Whether it begins as an item of a list or a heading does.
  var opensItem: Bool { Self.bullets.contains(first) }

  private static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 || value &- 0xFF10 < 10 }
  private static func values(_ characters: String) -> Set<UInt32> { Set(characters.unicodeScalars.map(\.value)) }

  private static let stops = values("。！？!?；;：:…”」』")
  private static let openers = values("，,、（(《“「")
  private static let closers = values("，。、；：）》”」』％%,;)")
  private static let units = values("亿億万萬元千百％%吨噸公米平人户戶家个個件年月日倍美港")
  private static let verbs = values("达到至为是约近超增长降升")
  private static let magnitudes = values("亿億万萬千百")
  private static let bullets = values("•·●■◆★▲※○□◇►▶①②③④⑤⑥⑦⑧⑨⑩—－*-#|>")
}
