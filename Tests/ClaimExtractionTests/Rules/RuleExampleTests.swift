import ClaimModel
import Testing

@testable import ClaimExtraction

/// Every rule's own examples and counter-examples.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleBook.rules.map(\.name))
  func readsItsExamples(name: String) throws {
    let rule = try #require(RuleBook.rules.first { $0.name == name })
    #expect(!(rule.examples.isEmpty && rule.counterExamples.isEmpty), "\(name) shows nothing of what it reads")
    for example in rule.examples {
      let parts = example.split(separator: " = ")
      try #require(parts.count == 2, "\(example) has no value")
      let words = parts[0].split(separator: " @")
      let year = words.count > 1 ? Int(words[1]) : nil
      let expected = try #require(ExpectedFigure(parts[1]), "\(example) has no value")
      let sentence = MarkedSentence(words[0])
      let claims = sentence.claims(published: year.flatMap { CalendarDate(year: $0, month: 12, day: 30) })
      let claim = try #require(sentence.markedClaim(in: claims), "\(example) is not read: \(claims.map(\.figure.text))")
      #expect(expected.difference(from: claim) == nil, "\(example)")
    }
  }

  @Test(arguments: RuleBook.rules.map(\.name))
  func leavesItsCounterExamplesAlone(name: String) throws {
    let rule = try #require(RuleBook.rules.first { $0.name == name })
    for text in rule.counterExamples {
      let misread = [FoldedScalar](folding: text).withView { characters in
        (0..<characters.count).compactMap { misreading(of: characters, at: $0, by: rule) }
      }
      #expect(misread.isEmpty, "\(text): \(misread)")
    }
  }

  /// What a rule reads at a place; nil when another rule, tried before, takes it for a name.
  private func misreading(of characters: TextView, at place: Int, by rule: Rule) -> String? {
    guard RuleBook.shared.isTrigger(characters, at: place) else { return nil }
    let words = Words(characters, names: [])
    let site = Site(text: characters, words: words, start: place, numeral: NumeralReader.read(characters, at: place))
    guard case .figure(let figure)? = rule.read(site), !figure.isContextOnly else { return nil }
    let isKept = FigureScanner.scan(characters, words, count: characters.count).contains {
      $0.rule == figure.rule && $0.range == figure.range && !$0.isContextOnly
    }
    return isKept ? characters[figure.range].string : nil
  }

  @Test func namesAreUnique() {
    #expect(Set(RuleBook.rules.map(\.name)).count == RuleBook.rules.count)
  }
}
