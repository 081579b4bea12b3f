import ClaimModel
import Testing

@testable import ClaimAnalysis

/// Claims that are held against each other only where they share a key say the same as all of them together.
@Suite struct CoarseKeyTests {
  /// The claims of all cases in one store, each case's articles by names of their own, and once more as copies.
  private static let claims: [SourcedClaim] = {
    let files = ["contradictions", "traps", "plans", "clusters", "arithmetic"].map(Case.all)
    let cases = Array(files.joined())
    return cases.enumerated().flatMap { number, example in
      example.claims.map { claim in
        var named = claim
        named.doc = "\(number)/\(claim.doc)"
        return named
      }
    }
  }()

  private var articles: [[SourcedClaim]] { Self.claims.grouped(by: \.doc).map(\.elements) }

  /// What a store finds.
  private func together() -> [Finding] {
    var retellings = Retellings()
    let numbers = Dictionary(uniqueKeysWithValues: Self.claims.enumerated().map { ("\($1.doc) \($1.claim.start)", $0) })
    for article in articles {
      retellings.add(
        article: article.map { (numbers["\($0.doc) \($0.claim.start)"] ?? 0, $0.claim) }, doc: article[0].doc)
    }
    let retold = retellingFindings(retellings.pairs(inside: false, checking: {})) { Self.claims[$0] }
    let groups = Self.claims.grouped { FactGroup($0.claim) }.filter { $0.key != nil }
    return ranked(
      articles.flatMap { crossCheck(article: $0) } + retold + groups.flatMap { crossCheck(group: $0.elements) })
  }

  /// What is found key by key.
  private func byKeys() -> [Finding] {
    let keyed = articles.flatMap { article in
      zip(article, coarseKeys(ofArticle: article)).flatMap { claim, keys in keys.map { (claim: claim, key: $0) } }
    }
    var values: [Int64: Set<Int64>] = [:]
    for figure in keyed.compactMap(\.key.figure) { values[figure.words, default: []].insert(figure.value) }
    let found = keyed.grouped(by: \.key.text).flatMap { text, elements in
      let claims = elements.reversed().map { element in
        var surroundings = element.key.figure?.surroundings
        surroundings?.valuesOfWords = element.key.figure.flatMap { values[$0.words]?.count }
        return KeyedClaim(element.claim, surroundings: surroundings)
      }
      return crossCheck(claims, sharing: text)
    }
    return settled(articles.flatMap { crossCheck(article: $0) } + found)
  }

  /// The findings without repetitions, key by key.
  private func settled(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.sorted { $0.precedence < $1.precedence }
    let marked = sorted.flatMap { finding in
      let mark = FindingMark(finding)
      return (mark?.keys ?? ["alone"]).enumerated().map { (finding, mark?.text, isHome: $0 == 0, key: $1) }
    }
    return marked.grouped(by: \.key).flatMap { _, elements in
      var repetitions = Repetitions()
      return elements.filter { _, text, isHome, _ in
        let repeats = text.flatMap(FindingMark.init).map { repetitions.repeats($0) } ?? false
        return isHome && !repeats
      }.map(\.0)
    }
  }

  @Test func noPairIsLost() {
    let (one, many) = (together(), byKeys())
    let (ours, theirs) = (Set(many.map(\.id)), Set(one.map(\.id)))
    #expect(ours == theirs)
    #expect(Set(many.map(\.claims)) == Set(one.map(\.claims)))
    #expect(one.filter { $0.verdict == .contradict }.count > 30)
    #expect(one.contains { $0.rule == "conflict.retelling" } && one.contains { $0.rule == "conflict.fact" })
  }

  @Test func keysAreTheSameWhateverStandsBesideTheArticle() {
    let article = [highTech("2306"), highTech("2360", doc: "a", at: 40)]
    #expect(coarseKeys(ofArticle: article)[0].first?.text == "fact:#high-tech-enterprises@310117")
    #expect(coarseKeys(ofArticle: [article[0]])[0].map(\.text) == coarseKeys(ofArticle: article)[0].map(\.text))
    let figures = coarseKeys(ofArticle: article)[0].compactMap(\.figure)
    #expect(figures.first?.surroundings.near.count == 1)
  }

  @Test func swappedDigitsShareAKeyAndOtherValuesNone() {
    let keys = { (count: String) in
      Set(coarseKeys(ofArticle: [highTech(count)])[0].map(\.text).filter { $0.hasPrefix("figure:") })
    }
    #expect(!keys("2306").isDisjoint(with: keys("2360")))
    #expect(!keys("2306").isDisjoint(with: keys("2906")))
    #expect(keys("2306").isDisjoint(with: keys("5817")))
  }
}
