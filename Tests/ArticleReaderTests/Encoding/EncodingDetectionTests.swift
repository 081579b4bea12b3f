import ClaimModel
import Foundation
import Testing

@testable import ArticleReader

@Suite struct EncodingDetectionTests {
  private static let simplified = [
    "增长5%", "松江区高新技术企业达到2306家", "1月", "本报讯 全市出口350亿美元。", "GDP: 5.2%,同比",
  ]
  private static let traditional = ["增長5%", "高雄市出口額達到350億美元", "民國109年就業人數為130萬人", "本報訊 全市出口350億美元。"]

  @Test(arguments: simplified)
  func simplifiedText(_ text: String) {
    for (name, encoding) in [
      ("UTF-8", TextEncoding.utf8), ("GB18030", .gb18030), ("UTF-16LE", .utf16LittleEndian),
      ("UTF-16BE", .utf16BigEndian),
    ] {
      #expect(TextEncoding(of: spell(text, in: name)[...]) == encoding)
    }
  }

  @Test(arguments: traditional)
  func traditionalText(_ text: String) {
    for (name, encoding) in [
      ("UTF-8", TextEncoding.utf8), ("GB18030", .gb18030), ("BIG5", .big5), ("UTF-16LE", .utf16LittleEndian),
    ] {
      #expect(TextEncoding(of: spell(text, in: name)[...]) == encoding)
    }
  }

  @Test func everySentenceOfTheSeedsIsRecognised() throws {
    for article in SeedTests.articles {
      for line in article.text.split(whereSeparator: { "\n。".contains($0) }) {
        guard line.utf8.count(where: { $0 >= 0x80 }) >= 30 else { continue }
        let text = String(line)
        for (name, encoding) in [("UTF-8", TextEncoding.utf8), ("GB18030", .gb18030), ("UTF-16BE", .utf16BigEndian)] {
          let bytes = spell(text, in: name)
          #expect(bytes.isEmpty || TextEncoding(of: bytes[...]) == encoding, "\(name): \(text)")
        }
        // Only traditional text can be spelled in Big5.
        let big5 = spell(text, in: "BIG5")
        #expect(big5.isEmpty || TextEncoding(of: big5[...]) == .big5, "Big5: \(text)")
      }
    }
  }

  @Test func aDeclarationHoldsUnlessTheBytesSpeakAgainstIt() {
    let text = spell("全市增长5%。", in: "GB18030")
    #expect(TextEncoding(of: text[...], declared: .gb18030) == .gb18030)
    #expect(TextEncoding(of: text[...], declared: .utf8) == .gb18030)
    #expect(TextEncoding(of: text[...], declared: .big5) == .gb18030)
    #expect(TextEncoding(of: Array("全市增长5%。".utf8)[...], declared: .gb18030) == .utf8)
    #expect(TextEncoding(of: Array("増加".utf8)[...], declared: .utf8) == .utf8)
  }

  @Test func aDamagedTextKeepsItsEncoding() {
    for (name, encoding) in [("UTF-8", TextEncoding.utf8), ("GB18030", .gb18030)] {
      var bytes = spell("据统计,全市地区生产总值比上年增长5.2%,其中工业增加值增长6%。", in: name)
      bytes.insert(0xFF, at: 30)
      #expect(TextEncoding(of: bytes[...]) == encoding)
      #expect(throws: TextEncoding.UndecodableByte.self) { try encoding.decode(bytes[...]) }
    }
  }

  @Test func textWithoutChineseIsUTF8() {
    #expect(TextEncoding(of: Array("GDP grew 5%".utf8)[...]) == .utf8)
    #expect(TextEncoding(of: Array("café – 5%".utf8)[...]) == .utf8)
    #expect(TextEncoding(of: spell("GDP grew 5%", in: "UTF-16BE")[...]) == .utf16BigEndian)
    #expect(TextEncoding(of: []) == .utf8)
  }

  @Test(arguments: [
    ("gbk", TextEncoding.gb18030), ("GB2312", .gb18030), ("gb_2312-80", .gb18030), ("utf8", .utf8), ("UTF-8", .utf8),
    ("Big5-HKSCS", .big5), ("utf-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
  ])
  func namesThatPeopleUse(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
  }

  @Test func otherNamesAreUnknown() { #expect(TextEncoding(named: "latin1") == nil) }
}
