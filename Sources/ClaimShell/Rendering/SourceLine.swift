import ClaimAnalysis
import ClaimModel
import LineEditor

extension SourcedClaim {
  /// How a claim is quoted: its number, figure, article and place, and the words around the figure.
  var sourceLine: String { sourceLine(at: nil) }

  /// The same for a figure of a draft, by its line and column.
  func sourceLine(at draft: DraftPlace?) -> String {
    let number = id.map { "#\($0) " } ?? ""
    let place = claim.figure.place.scalars
    let source =
      if let draft {
        "[\(draft.statement ?? fileName(doc)):\(draft.line):\(draft.column)]"
      } else if doc == Self.statement {
        Message(en: "[statement]", zh: "[待核]").text
      } else {
        "[\(fileName(doc)):\(claim.locator.map(word(for:)) ?? "\(place.lowerBound)–\(place.upperBound)")]"
      }
    return printable("\(number)\(claim.figure.text)  \(source) \(excerpt)")
  }

  /// The name under which a statement to check is an article.
  static let statement = "statement"

  /// The sentence, cut to the words around the figure, which is marked.
  private var excerpt: String {
    let scalars = Array(claim.sentence.text.unicodeScalars)
    let start = claim.figure.place.scalars.lowerBound - claim.sentence.place.scalars.lowerBound
    let end = start + claim.figure.place.scalars.count
    guard start >= 0, end <= scalars.count else { return Self.line(scalars[...]) }
    let (from, to) = (max(0, start - 30), min(scalars.count, end + 30))
    return (from > 0 ? "…" : "") + Self.line(scalars[from..<start]) + "⟦" + Self.line(scalars[start..<end]) + "⟧"
      + Self.line(scalars[end..<to]) + (to < scalars.count ? "…" : "")
  }

  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0.properties.isWhitespace ? " " : $0 })
    return printable(String(view))
  }
}
