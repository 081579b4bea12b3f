import ClaimExtraction
import ClaimModel
import Testing

@testable import ClaimShell

/// How figures stand in the cells of tables.
@Suite struct CellTextTests {
  @Test(arguments: [
    ("产值15456.19亿元。", "15456.19亿元"), ("产值1.02万亿元。", "1.02万亿元 (10200亿 CNY)"), ("产值12345元。", "12345元 (12345 CNY)"),
    ("常住人口749.48万人。", "749.48万人"), ("旅客251万1886人。", "251万1886人 (2511886 人)"), ("企业2306家。", "2306家"),
    ("产值突破1.5万亿元。", "1.5万亿元 (> 15000亿 CNY)"), ("投资41.1亿美元。", "41.1亿美元"), ("面积3万平方米。", "3万平方米"),
    ("产值3千万元。", "3千万元 (3000万 CNY)"),
  ])
  func aFigureSaysItsValueOnce(text: String, cell: String) throws {
    let claims = ClaimExtractor().claims(in: Article(id: "t", text: text))
    #expect(try #require(claims.first).wordingAndValue == cell)
  }
}
