import ClaimModel
import Foundation
import Testing

/// A figure that a careful reader finds in an article, as the gold file writes it: alternatives are separated by `|`.
struct GoldFigure {
  let doc: String
  let place: Range<Int>
  let kinds: [String]
  let values: [String]
  let units: [String]
  let comparators: [String]
  let region: String
  let metric: String

  /// Whether the span may be reported or not; it is never scored.
  var isOptional: Bool { kinds == ["?"] }
}

/// Reads the gold file: tab-separated doc, quote with the figure in 【】, kind, value, unit, comparator, region, metric …
enum GoldFile {
  static func figures(_ path: String, articles: [Article]) throws -> [GoldFigure] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      cells += Array(repeating: "~", count: max(0, 10 - cells.count))
      let article = try #require(
        articles.first { $0.id.split(separator: "/").last?.hasPrefix(cells[0]) ?? false }, "\(line)")
      let quote = Array(cells[1].replacingOccurrences(of: "⏎", with: "\n").unicodeScalars)
      let open = try #require(quote.firstIndex(of: "【"), "\(line)")
      let close = try #require(quote.firstIndex(of: "】"), "\(line)")
      let plain = quote.filter { $0 != "【" && $0 != "】" }
      let start = try #require(Self.places(of: plain, in: Array(article.text.unicodeScalars)).first, "\(line)")
      return GoldFigure(
        doc: article.id, place: start + open..<start + close - 1, kinds: alternatives(cells[2]),
        values: alternatives(cells[3]),
        units: alternatives(cells[4]), comparators: alternatives(cells[5]), region: cells[6], metric: cells[7])
    }
  }

  private static func alternatives(_ cell: String) -> [String] { cell.split(separator: "|").map(String.init) }

  private static func places(of quote: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
    guard quote.count <= text.count else { return [] }
    return (0...text.count - quote.count).filter { start in
      text[start] == quote[0] && text[start..<start + quote.count].elementsEqual(quote)
    }
  }
}

/// How well claims agree with a gold file.
struct GoldScore {
  var found = 0
  var right = 0
  var reported = 0
  var gold = 0
  var problems: [String] = []

  /// The harmonic mean of precision and recall of finding figures.
  var detection: Double { f1(found) }
  /// The same of finding them with the right kind, value, unit and comparator.
  var figures: Double { f1(right) }

  private func f1(_ hits: Int) -> Double { gold + reported == 0 ? 0 : 2 * Double(hits) / Double(gold + reported) }

  init(_ gold: [GoldFigure], _ claims: [(doc: String, claim: Claim)]) {
    var open = Array(claims.indices)
    let figures = gold.filter { !$0.isOptional }
    self.gold = figures.count
    for figure in figures {
      let best = open.filter { claims[$0].doc == figure.doc && overlaps(claims[$0].claim, figure.place) }
        .max { overlap(claims[$0].claim, figure.place) < overlap(claims[$1].claim, figure.place) }
      guard let best else {
        problems.append("missed \(figure.values) of \(figure.doc) at \(figure.place)")
        continue
      }
      open.removeAll { $0 == best }
      found += 1
      if isRight(claims[best].claim, figure) {
        right += 1
      } else {
        problems.append(
          "read \(claims[best].claim.figure.text) not as \(figure.kinds) \(figure.values) \(figure.units) \(figure.comparators)"
        )
      }
    }
    let extra = open.filter { index in
      !gold.contains { $0.isOptional && $0.doc == claims[index].doc && overlap(claims[index].claim, $0.place) > 0 }
    }
    problems += extra.map { "too much: \(claims[$0].claim.figure.text)" }
    reported = found + extra.count
  }

  private func overlap(_ claim: Claim, _ place: Range<Int>) -> Int {
    let own = claim.figure.place.scalars
    return min(own.upperBound, place.upperBound) - max(own.lowerBound, place.lowerBound)
  }

  private func overlaps(_ claim: Claim, _ place: Range<Int>) -> Bool { overlap(claim, place) * 2 >= place.count }

  private func isRight(_ claim: Claim, _ gold: GoldFigure) -> Bool {
    for kind in gold.kinds {
      for value in gold.values {
        for unit in gold.units {
          for comparator in gold.comparators {
            let wanted = value.contains("????") ? value.replacingOccurrences(of: "????", with: "XXXX") : value
            guard let expected = ExpectedFigure("\(kind) \(wanted) \(unit) \(comparator)") else { continue }
            if expected.difference(from: claim) == nil { return true }
          }
        }
      }
    }
    return false
  }
}
