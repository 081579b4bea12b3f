import ClaimModel
import Foundation
import Testing

@testable import ClaimStore

@Suite struct QuoteSelectorTests {
  static let text = "2021年，松江区高新技术企业达到2306家，嘉定区2100家。"

  private func selector(of word: String) throws -> QuoteSelector {
    let range = try #require(Self.text.range(of: word))
    let before = Self.text[..<range.lowerBound]
    let start = (before.unicodeScalars.count, before.utf8.count)
    let place = TextSpan(
      scalars: start.0..<start.0 + word.unicodeScalars.count, bytes: start.1..<start.1 + word.utf8.count)
    var text = Self.text
    return text.withUTF8 { QuoteSelector(Mention(text: word, place: place), in: $0) }
  }

  @Test func contextStopsAtTheEndsOfTheText() throws {
    let quote = try selector(of: "2306家")
    #expect(quote.prefix == "021年，松江区高新技术企业达到")
    #expect(quote.suffix == "，嘉定区2100家。")
    #expect(try selector(of: "2021").prefix == "")
  }

  @Test func aFigureIsFoundWhereItWent() throws {
    let quote = try selector(of: "2306家")
    #expect(quote.standing(in: Self.text) == .stands)
    #expect(quote.standing(in: "更正：" + Self.text) == .moved(to: quote.place.scalars.lowerBound + 3))
    #expect(quote.standing(in: Self.text.replacing("2306", with: "2360")) == .gone)
    #expect(quote.standing(in: "更正：2306家") == .gone, "the words around it are others")
    #expect(quote.standing(in: "") == .gone)
  }
}
