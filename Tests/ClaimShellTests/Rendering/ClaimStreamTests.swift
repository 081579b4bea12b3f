import ClaimModel
import Testing

@testable import ClaimShell

@Suite struct ClaimStreamTests {
  private let claims = (1...25).map { number in
    let place = TextSpan(scalars: 0..<1, bytes: 0..<1)
    let mention = Mention(text: String(number), place: place)
    return SourcedClaim(
      doc: "a.txt", claim: Claim(figure: mention, kind: .count, quantity: nil, sentence: mention, derivation: []))
  }

  @Test func manyClaimsLeaveAsTheyCome() throws {
    for format in OutputFormat.allCases where format != .table {
      var (text, pieces) = ("", 0)
      var stream = ClaimStream(format, hasNumbers: false, most: 10)
      for claim in claims { try stream.add(claim) { text += $0 } }
      #expect(stream.listing == nil)
      var rows = try #require(try stream.rest { text += $0 })
      try rows.finish {
        text += $0
        pieces += 1
      }
      var whole = Listing(claims)
      whole.columns.removeFirst()
      for row in whole.rows.indices { whole.rows[row].removeFirst() }
      #expect(text == whole.text(format))
      #expect(pieces > 0 || format == .json)
    }
  }

  @Test func aTableEnds() throws {
    var stream = ClaimStream(.table, most: 10)
    for claim in claims { try stream.add(claim) { _ in } }
    #expect(stream.listing?.rows.count == 10)
    #expect(stream.isCut)
  }
}
