import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct ClaimStreamTests {
  private let claims = (1...25).map { number in
    let place = TextSpan(scalars: 0..<1, bytes: 0..<1)
    let mention = Mention(text: String(number), place: place)
    var claim = Claim(figure: mention, kind: .count, quantity: nil, sentence: mention, derivation: [])
    if number == 3 { claim.assertion = .denied }
    return SourcedClaim(doc: "a.txt", claim: claim)
  }

  @Test func manyClaimsLeaveAsTheyCome() throws {
    for format in OutputFormat.allCases where format != .table {
      var (text, pieces) = ("", 0)
      var stream = ClaimStream(format, most: 10)
      for claim in claims { try stream.add(claim) { text += $0 } }
      #expect(stream.claims == nil)
      var rows = try #require(try stream.rest { text += $0 })
      try rows.finish {
        text += $0
        pieces += 1
      }
      #expect(text == Listing(claims, for: format).text(format))
      #expect(pieces > 0 || format == .json)
    }
  }

  @Test func aTableEnds() throws {
    var stream = ClaimStream(.table, most: 10)
    for claim in claims { try stream.add(claim) { _ in } }
    #expect(stream.claims?.count == 10)
    #expect(stream.isCut)
  }
}
