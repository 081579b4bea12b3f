/// The characters of Chinese numerals.
enum NumeralCharacters {
  /// What a character is in a numeral.
  enum Role: Sendable, Equatable {
    /// A digit, 0 to 9.
    case digit(Int)
    /// A power of ten that multiplies the digit before it: 十 百 千.
    case small(Int)
    /// A power of ten that multiplies everything before it: 万 亿.
    case large(Int)
    /// Twenty, thirty, forty in one character: 廿 卅 卌.
    case tens(Int)
  }

  /// The role of a character; nil when it is in no numeral.
  @inline(__always)
  static func role(_ character: FoldedScalar) -> Role? {
    let code = codes[character.index]
    guard code != 0 else { return nil }
    return switch code {
    case 1...10: .digit(Int(code) - 1)
    case 11...13: .small(Int(code) - 10)
    case 14: .large(4)
    case 15: .large(8)
    case 16: .large(12)
    default: .tens(Int(code) - 20)
    }
  }

  /// Whether the character belongs only to financial numerals (壹 is folded; 伍 and 陆 are common words otherwise).
  static func isFinancialOnly(_ character: FoldedScalar) -> Bool { financial.contains(character) }

  private static let financial: Set<FoldedScalar> = ["参", "贰", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "佰", "仟"]

  /// 0: none; 1–10: digits 0–9; 11–13: 十百千; 14–16: 万亿兆; 22–24: 廿卅卌.
  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: 0, count: 0x10000)
    for (forms, code) in table {
      for form in forms.unicodeScalars { codes[Int(form.value)] = code }
    }
    return codes
  }()

  private static let table: [(String, UInt8)] = [
    ("零〇", 1), ("一", 2), ("二两贰", 3), ("三参", 4), ("四肆", 5), ("五伍", 6), ("六陆", 7), ("七柒", 8), ("八捌", 9), ("九玖", 10),
    ("十拾", 11), ("百佰", 12), ("千仟", 13), ("万", 14), ("亿", 15), ("兆", 16), ("廿", 22), ("卅", 23), ("卌", 24),
  ]
}
