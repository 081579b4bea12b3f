import ClaimModel
import Foundation
import TestSupport
import Testing

/// The corpora: the value first, then every spelling of it, and counter-examples under `= none`.
@Suite struct CorpusTests {
  @Test(arguments: [
    "numbers", "money", "counts", "measures", "percent", "multiples", "ranges", "comparators", "dates",
    "relative-dates",
    "ranks-indexes", "not-figures",
  ])
  func everySpellingIsReadAsItsValue(name: String) throws {
    let corpus = try Corpus(name)
    #expect(corpus.rows.count > 90, "the corpus \(name) has lost its rows")
    try expectSame(corpus.asRead(), corpus.text, name: "\(name).txt")
  }

  @Test func theCorporaHoldEnoughSpellings() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Corpus.folder).filter { $0.hasSuffix(".txt") }
    let count = try names.reduce(0) { $0 + (try Corpus(String($1.dropLast(4))).rows.count) }
    #expect(count >= 3000)
  }
}

/// A file of the folder `Corpora`.
struct Corpus {
  let text: String
  private(set) var rows: [Row] = []

  static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpora").path
  }

  /// How a spelling is varied; its value must not change.
  enum Variant: CaseIterable {
    case plain, fullWidthDigits, afterEmoji, secondSentence, beforeMore
  }

  struct Row {
    let spelling: String
    let expected: ExpectedFigure?
    let published: CalendarDate?
    /// Where it stands among the lines of the file.
    let line: Int

    /// What is wrong with what is read in a variant; nil when nothing is.
    func problem(_ sentence: MarkedSentence, _ variant: Variant) -> String? {
      let (prefix, suffix) =
        switch variant {
        case .plain, .fullWidthDigits: ("", "")
        case .afterEmoji: ("🏭", "")
        case .secondSentence: ("会议召开。", "")
        case .beforeMore: ("", "\n会议强调,要狠抓落实。")
        }
      let sentence = variant == .fullWidthDigits ? sentence.withFullWidthDigits : sentence
      let claims = sentence.claims(published: published, prefix: prefix, suffix: suffix)
      guard let expected else {
        return claims.isEmpty ? nil : "has \(claims.map(\.figure.text))"
      }
      guard let claim = sentence.markedClaim(in: claims, shift: prefix.unicodeScalars.count) else {
        return "is not read; read are \(claims.map(\.figure.text))"
      }
      return expected.difference(from: claim)
    }
  }

  /// The lines of the file, those that are misread with what is wrong.
  func asRead() -> String {
    var lines = Self.lines(of: text)
    for row in rows {
      let sentence = MarkedSentence(row.spelling)
      let problems = Variant.allCases.compactMap { variant in
        row.problem(sentence, variant).map { "  ← \($0) (\(variant))" }
      }
      lines[row.line] += problems.joined()
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Reads the file of a name.
  init(_ name: String) throws {
    text = try String(contentsOfFile: Self.folder + "/\(name).txt", encoding: .utf8)
    var published: CalendarDate?
    var expected: ExpectedFigure?
    for (index, line) in Self.lines(of: text).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("@ ") {
        published = CalendarDate(iso8601: line.dropFirst(2))
      } else if line.hasPrefix("= ") {
        expected = ExpectedFigure(line.dropFirst(2))
        #expect(expected != nil || line == "= none", "\(name).txt:\(index + 1) is no head: \(line)")
      } else {
        rows.append(Row(spelling: line, expected: expected, published: published, line: index))
      }
    }
  }
}
