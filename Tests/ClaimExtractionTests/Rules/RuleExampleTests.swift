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
      let characters = [FoldedScalar](folding: text) + Array(repeating: .newline, count: FoldedText.padding)
      for place in 0..<characters.count - FoldedText.padding where RuleBook.shared.isTrigger(characters[place]) {
        let site = Site(text: characters, start: place, numeral: NumeralReader.read(characters, at: place))
        guard case .figure(let figure)? = rule.read(site), !figure.isContextOnly else { continue }
        // What another rule, tried before, takes for a name is no figure either.
        let figures = FigureScanner.scan(characters, count: characters.count - FoldedText.padding)
        #expect(
          !figures.contains { $0.rule == figure.rule && $0.range == figure.range && !$0.isContextOnly },
          "\(text): \(characters[figure.range].string)")
      }
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(RuleBook.rules.map(\.name)).count == RuleBook.rules.count)
  }
}
