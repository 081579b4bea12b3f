import ClaimModel
import LineEditor

/// Claims that a person reads one after the other, a key for each.
struct ReviewRound {
  let claims: [SourcedClaim]
  let keys: Keys
  let session: Session

  /// The letters of the fields.
  static let letters: [(letter: Character, field: Derivation.Field)] = [
    ("v", .figure), ("m", .metric), ("r", .region), ("e", .entity), ("t", .period), ("s", .status),
  ]

  /// What the reader says of a claim.
  private enum Answer {
    case found(Review.Finding)
    case skip
    case quit
  }

  /// Shows claim after claim and keeps what is found; how many were judged.
  func run(_ keep: (ClaimID, Review.Finding) throws -> Void) throws -> Int {
    var judged = 0
    for (index, claim) in claims.enumerated() {
      guard let id = claim.id else { continue }
      try show(claim, number: index + 1)
      switch try ask() {
      case .found(let finding):
        try keep(id, finding)
        judged += 1
      case .skip: continue
      case .quit: return judged
      }
    }
    return judged
  }

  private func show(_ claim: SourcedClaim, number: Int) throws {
    let number = "\(number)/\(claims.count)"
    var lines = ["", "\(number)  #\(claim.id?.description ?? "")  \(fileName(claim.doc))"]
    if let headline = claim.claim.headline { lines.append(headline) }
    lines.append(claim.claim.markedSentence)
    let width = Self.letters.map { displayWidth(word(for: $0.field.rawValue)) }.max() ?? 0
    for (letter, field) in Self.letters {
      let name = padded(word(for: field.rawValue), toWidth: width)
      lines.append("  \(letter)  \(name)  \(claim.claim.written(field))")
    }
    if number.hasPrefix("1/") { lines.append(Self.legend.text) }
    try put(lines.map { printable($0) + "\n" }.joined())
  }

  private static let legend = Message(
    en: "Enter: right · letter, Enter: wrong · n: no claim · space: skip · q: quit",
    zh: "回车：全对 · 字母：标记错的项，再回车 · n：不是数字 · 空格：跳过 · q：结束")

  private func ask() throws -> Answer {
    var wrong: Set<Derivation.Field> = []
    while true {
      switch keys.next() {
      case .enter:
        try put(wrong.isEmpty ? Message(en: "right\n", zh: "全对\n").text : "\n")
        return .found(.wrong(wrong))
      case .character("n"):
        try put(Message(en: "no claim\n", zh: "不是数字\n").text)
        return .found(.noClaim)
      case .character(" "): return .skip
      case .character("q"), .end: return .quit
      case .character(let key):
        guard let field = Self.letters.first(where: { $0.letter == key })?.field else { continue }
        if wrong.remove(field) == nil { wrong.insert(field) }
        let names = Correction.fields.filter(wrong.contains).map { word(for: $0.rawValue) }.joined(separator: ", ")
        try put("\r\u{1B}[K" + (names.isEmpty ? "" : Message(en: "wrong: ", zh: "错：").text + names))
      }
    }
  }

  /// What is shown at once, whatever the pager, and is no part of the answer.
  private func put(_ text: String) throws { try session.put(Array(text.utf8)) }
}

/// The keys of a terminal, one after the other, or what stands for them.
struct Keys {
  let next: () -> KeyReader.Key

  init(next: @escaping () -> KeyReader.Key) { self.next = next }

  /// Those of the terminal of the program; nil where there is none.
  static func standard() -> Keys? {
    KeyReader().map { reader in Keys { reader.next() } }
  }
}
