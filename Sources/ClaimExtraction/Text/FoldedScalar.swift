/// One character of folded text: a scalar of the Basic Multilingual Plane, written in code as a literal (`"万"`).
///
/// Scalars outside the plane fold to `other`, so that every folded character is two bytes and indexes flat tables.
struct FoldedScalar: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let value: UInt16

  @inline(__always)
  init(value: UInt16) {
    self.value = value
  }

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    value = UInt16(truncatingIfNeeded: scalar.value)
  }

  /// The index of the character in a flat table.
  @inline(__always)
  var index: Int { Int(value) }

  /// A line break; also what stands before the beginning and after the end of a text.
  static let newline: FoldedScalar = "\n"
  /// A scalar outside the Basic Multilingual Plane that is no Chinese character.
  static let other: FoldedScalar = "\u{FFFD}"
  /// A Chinese character outside the Basic Multilingual Plane, such as 𠮷; a text keeps which.
  static let rareHan: FoldedScalar = "\u{3400}"
  /// What folding removes: zero-width characters and soft hyphens.
  static let removed = FoldedScalar(value: 0xFFFF)
}

extension FoldedScalar {
  /// An ASCII digit; full-width digits fold to it.
  @inline(__always)
  var isDigit: Bool { value &- 0x30 < 10 }

  /// The value of an ASCII digit.
  @inline(__always)
  var digitValue: Int { Int(value) - 0x30 }

  /// An ASCII letter; full-width letters fold to it.
  @inline(__always)
  var isLatinLetter: Bool { (value | 0x20) &- 0x61 < 26 }

  /// A Chinese character.
  @inline(__always)
  var isHan: Bool { value >= 0x3400 && value <= 0x9FFF }

  /// A character of a number, Arabic or Chinese.
  var isNumeral: Bool { isDigit || NumeralCharacters.role(self) != nil }

  /// A space that folding kept.
  @inline(__always)
  var isSpace: Bool { value == 0x20 }
}

extension [FoldedScalar] {
  /// The folded form of a word of a lexicon.
  init(folding word: some StringProtocol) {
    self = word.unicodeScalars.map { FoldTable.shared.fold($0.value) }.filter { $0 != .removed }
  }
}

extension Collection<FoldedScalar> {
  /// The characters as a string.
  var string: String {
    String(unsafeUninitializedCapacity: count * 3) { bytes in
      var length = 0
      for character in self {
        let value = character.value
        if value < 0x80 {
          bytes[length] = UInt8(truncatingIfNeeded: value)
          length += 1
        } else if value < 0x800 {
          bytes[length] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
          bytes[length + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          length += 2
        } else {
          bytes[length] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          bytes[length + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[length + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          length += 3
        }
      }
      return length
    }
  }
}
