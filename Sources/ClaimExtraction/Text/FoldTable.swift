/// What each scalar is folded to before matching: full-width forms to ASCII, traditional characters to simplified
/// ones, quotes and spaces to one form each, zero-width characters to nothing.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  private let table: [UInt16]

  /// Calls a function with the table itself, indexed by scalars of the Basic Multilingual Plane.
  func withTable<Result>(_ body: (UnsafeBufferPointer<UInt16>) throws -> Result) rethrows -> Result {
    try table.withUnsafeBufferPointer(body)
  }

  /// The folded character of a scalar.
  @inline(__always)
  func fold(_ scalar: UInt32) -> FoldedScalar {
    scalar < 0x10000 ? FoldedScalar(value: table[Int(scalar)]) : Self.outside(scalar)
  }

  /// What stands for a scalar outside the plane of the table.
  static func outside(_ scalar: UInt32) -> FoldedScalar { 0x20000...0x3FFFF ~= scalar ? .rareHan : .other }

  private init() {
    var table = (0..<0x10000).map { UInt16($0) }
    for wide in 0xFF01...0xFF5E { table[wide] = UInt16(wide - 0xFEE0) }
    for (from, to) in TraditionalCharacters.pairs where from < 0x10000 && to < 0x10000 {
      table[Int(from)] = UInt16(to)
    }
    for (forms, folded) in Self.otherForms {
      for form in forms.unicodeScalars { table[Int(form.value)] = UInt16(folded.value) }
    }
    for removed in Self.zeroWidth { table[removed] = FoldedScalar.removed.value }
    self.table = table
  }

  /// Forms of one character that are neither full-width ASCII nor traditional.
  private static let otherForms: [(forms: String, folded: Unicode.Scalar)] = [
    ("\t\r\u{A0}\u{2002}\u{2003}\u{2009}\u{200A}\u{202F}\u{3000}", " "),
    ("「『＂\"", "“"), ("」』", "”"), ("＇’", "‘"),
    ("丨", "|"), ("〔［", "["), ("〕］", "]"),
    ("○◯", "〇"), ("－﹣−‐‑", "-"), ("―–─", "—"), ("〜∼", "~"), ("﹪", "%"), ("︰∶", ":"), ("﹒", "."),
    ("壹", "一"), ("弍", "二"), ("叁弎", "三"), ("₂", "2"),
  ]

  private static let zeroWidth = [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFE0F]
}
