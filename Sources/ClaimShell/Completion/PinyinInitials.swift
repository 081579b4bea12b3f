import Foundation

/// The first letters of the pinyin of characters, by which Chinese names can be typed: `sj` for 松江区.
///
/// The 3,755 common characters of GB 2312 stand in the order of their pinyin, so 23 places tell their letters; tables
/// have the less common characters of regions and metrics, and further readings (checked against pypinyin 0.55, MIT).
struct PinyinInitials: Sendable {
  static let shared = PinyinInitials()

  private let letters: [Unicode.Scalar: String]

  /// Whether what was typed stands for the start of a name: letter by letter the character itself, without regard to
  /// case, or the first letter of its pinyin.
  func matches(_ typed: some StringProtocol, startOf name: some StringProtocol) -> Bool {
    var characters = name.unicodeScalars.makeIterator()
    for scalar in typed.unicodeScalars {
      guard let character = characters.next() else { return false }
      if scalar == character { continue }
      let isSame =
        scalar.isASCII && character.isASCII
        && scalar.properties.lowercaseMapping == character.properties.lowercaseMapping
      guard isSame || letters[character]?.unicodeScalars.contains(scalar) == true else { return false }
    }
    return true
  }

  private init() {
    var letters: [Unicode.Scalar: String] = [:]
    for (index, character) in Self.commonCharacters.enumerated() {
      letters[character] = Self.starts.last { $0.place <= Self.place(of: index) }.map { String($0.letter) }
    }
    for group in (Self.lessCommon + " " + Self.furtherReadings).split(separator: " ") {
      guard let letter = group.first else { continue }
      for character in group.dropFirst().unicodeScalars { letters[character, default: ""].append(letter) }
    }
    self.letters = letters
  }

  /// The common characters of GB 2312 in their order; none where the system does not know that encoding.
  private static var commonCharacters: [Unicode.Scalar] {
    let bytes = (0..<(rows.count * columns)).flatMap { index in
      let place = place(of: index)
      return place <= 0xD7F9 ? [UInt8(place >> 8), UInt8(place & 0xFF)] : []
    }
    let converter = iconv_open("UTF-8", "GB2312")
    guard Int(bitPattern: converter) != -1 else { return [] }
    defer { iconv_close(converter) }
    var input = bytes
    var left = input.count
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 2) { buffer, count in
      var room = buffer.count
      var target = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      input.withUnsafeMutableBytes { source in
        var source = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = iconv(converter, &source, &left, &target, &room)
      }
      count = buffer.count - room
    }
    return Array(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  private static let rows = 0xB0...0xD7
  private static let columns = 94

  private static func place(of index: Int) -> Int {
    (rows.lowerBound + index / columns) << 8 | (0xA1 + index % columns)
  }

  /// Where each letter starts.
  private static let starts: [(place: Int, letter: Character)] = [
    (0xB0A1, "a"), (0xB0C5, "b"), (0xB2C1, "c"), (0xB4EE, "d"), (0xB6EA, "e"), (0xB7A2, "f"), (0xB8C1, "g"),
    (0xB9FE, "h"), (0xBBF7, "j"), (0xBFA6, "k"), (0xC0AC, "l"), (0xC2E8, "m"), (0xC4C3, "n"), (0xC5B6, "o"),
    (0xC5BE, "p"), (0xC6DA, "q"), (0xC8BB, "r"), (0xC8F6, "s"), (0xCBFA, "t"), (0xCDDA, "w"), (0xCEF4, "x"),
    (0xD1B9, "y"), (0xD4D1, "z"),
  ]

  private static let lessCommon = """
    a庵 b亳坂濞灞璧碚陂鲅 c坻瀍岑枞漕禅茌 d儋宕岱峒棣砀磴 f妃孚斐梵罘芙邡 g仡伽珙莞藁 h晖桦湟潢濠珲祜邗骅 j旌暨泾犍碣稷绛缙莒蛟迦郏鄄钜鸠 k岢崆瞰 \
    l寮岚崂崃栾榄泸浏涞渌溧漯澧濂耒蒗蔺蠡赉醴阆麟 m仫勐岷汨沐渑湄谟闵 n讷瑙 o瓯 p濮邳郫鄱 q硚岐朐杞淇綦耆蕲衢诠谯邛阡麒 r榕睿芮 \
    s浉嵊嵩歙沭泗淞濉畲睢莘鄯 t洮滕潼荼覃郯 w佤圩婺汶渥 x猇岫浔浠淅溆潇盱芗荥陉隰 y埇偃兖峄弋攸於晏沅猗琊眙禺筠翊蓥邕邺郓郾鄞鄢颍驿黟 \
    z圳柘梓浈涿秭芷蕞诏陟
    """

  private static let furtherReadings = "b泌埔 c重盛 d坻 e阿 h行 j给系 p番泊陂 q卡 s率厦单参 x莘 y乐铅尾尉蔚 z长藏朝曾查"
}
