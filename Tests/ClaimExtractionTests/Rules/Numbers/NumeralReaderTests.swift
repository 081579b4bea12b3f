import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct NumeralReaderTests {
  @Test(arguments: [
    ("1,234,567元", "1234567", 9), ("12.50%", "12.50", 5), ("3.6万亿", "3600000000000", 5), ("1亿3千多万元", "130000000", 6),
    ("6千零50", "6050", 5), ("两千零六人", "2006", 4), ("廿三", "23", 2), ("三百二十五", "325", 5), ("一万二", "12000", 3),
    ("一百五", "150", 3),
    ("壹仟贰佰万", "12000000", 5), ("二〇二三年", "2023", 4), ("五六百元", "500", 3), ("三十点五", "30.5", 4), ("十几亿", "1000000000", 3),
    ("1 0 .3 %", "10.3", 6), ("3兆5000億", "3500000000000", 7), ("10亿千瓦时", "1000000000", 3), ("3个", "3", 1),
  ])
  func readsTheWholeNumber(text: String, value: String, length: Int) throws {
    let numeral = [FoldedScalar](folding: text).withView { NumeralReader.read($0, at: 0) }
    #expect(try #require(numeral).value == ExactDecimal(value))
    #expect(numeral?.range == 0..<length)
  }

  @Test func keepsHowPreciselyItIsWritten() throws {
    let read = { (text: String) in [FoldedScalar](folding: text).withView { NumeralReader.read($0, at: 0) } }
    #expect(try #require(read("5.1万")).value.lastDigitUnit == ExactDecimal(1000))
    #expect(try #require(read("三千")).value.lastDigitUnit == ExactDecimal(1000))
    #expect(try #require(read("3.60")).value.lastDigitUnit == ExactDecimal("0.01"))
  }

  @Test(arguments: ["元", "百分点", "千瓦", "伍先生", String(repeating: "1", count: 40)])
  func leavesAloneWhatIsNoNumber(text: String) {
    #expect([FoldedScalar](folding: text).withView { NumeralReader.read($0, at: 0) } == nil)
  }
}
