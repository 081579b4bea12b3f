import ClaimModel
import Foundation
import Testing

/// The corpora: the value first, then every spelling of it, and counter-examples under `= none`.
@Suite struct CorpusTests {
  @Test(arguments: [
    "numbers", "money", "counts", "measures", "percent", "multiples", "ranges", "comparators", "dates",
    "relative-dates",
    "ranks-indexes", "not-figures",
  ])
  func everySpellingIsReadAsItsValue(name: String) throws {
    let rows = try Corpus.rows(name)
    #expect(rows.count > 90, "the corpus \(name) has lost its rows")
    for row in rows {
      let sentence = MarkedSentence(row.spelling)
      for variant in Corpus.Variant.allCases {
        guard let problem = row.problem(sentence, variant) else { continue }
        Issue.record("\(row.spelling) \(problem) (\(variant))", sourceLocation: row.location)
      }
    }
  }

  @Test func theCorporaHoldEnoughSpellings() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Corpus.folder).filter { $0.hasSuffix(".txt") }
    let count = try names.reduce(0) { $0 + (try Corpus.rows(String($1.dropLast(4))).count) }
    #expect(count >= 3000)
  }
}

/// Reads the files of the folder `Corpora`.
enum Corpus {
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
    let location: SourceLocation

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

  static func rows(_ name: String) throws -> [Row] {
    let path = folder + "/\(name).txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var rows: [Row] = []
    var published: CalendarDate?
    var expected: ExpectedFigure?
    for (index, line) in lines.enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("@ ") {
        published = CalendarDate(iso8601: line.dropFirst(2))
      } else if line.hasPrefix("= ") {
        expected = ExpectedFigure(line.dropFirst(2))
        #expect(expected != nil || line == "= none", "\(name).txt:\(index + 1) is no head: \(line)")
      } else {
        let location = SourceLocation(
          fileID: "ClaimExtractionTests/\(name).txt", filePath: path, line: index + 1, column: 1)
        rows.append(Row(spelling: String(line), expected: expected, published: published, location: location))
      }
    }
    return rows
  }
}
