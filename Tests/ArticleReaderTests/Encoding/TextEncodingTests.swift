import Testing

@testable import ArticleReader

@Suite struct TextEncodingTests {
  // 增长5% in each encoding.
  private static let spelled: [(TextEncoding, [UInt8])] = [
    (.utf8, [0xE5, 0xA2, 0x9E, 0xE9, 0x95, 0xBF, 0x35, 0x25]),
    (.utf16LittleEndian, [0xFF, 0xFE, 0x9E, 0x58, 0x7F, 0x95, 0x35, 0x00, 0x25, 0x00]),
    (.utf16BigEndian, [0xFE, 0xFF, 0x58, 0x9E, 0x95, 0x7F, 0x00, 0x35, 0x00, 0x25]),
    (.utf16LittleEndian, [0x9E, 0x58, 0x7F, 0x95, 0x35, 0x00, 0x25, 0x00]),
    (.utf16BigEndian, [0x58, 0x9E, 0x95, 0x7F, 0x00, 0x35, 0x00, 0x25]),
    (.gb18030, [0xD4, 0xF6, 0xB3, 0xA4, 0x35, 0x25]),
  ]

  @Test func encodingsAreRecognisedAndDecoded() throws {
    for (encoding, bytes) in Self.spelled {
      #expect(TextEncoding(of: bytes[...]) == encoding)
      #expect(try encoding.decode(bytes[...]) == "增长5%")
    }
  }

  @Test func traditionalCharacters() throws {
    #expect(TextEncoding(of: [0xBC, 0x57, 0xAA, 0xF8, 0x35, 0x25]) == .big5)
    #expect(try TextEncoding.big5.decode([0xBC, 0x57, 0xAA, 0xF8, 0x35, 0x25]) == "增長5%")
  }

  @Test func damagedTextIsNotTakenForAnotherEncoding() {
    let damaged = Array("全市生产总值增长5%".utf8) + [0xB3, 0xA4]
    #expect(TextEncoding(of: damaged[...]) == .utf8)
  }

  @Test func theFirstBadByteIsNamed() {
    #expect { try TextEncoding.gb18030.decode([0xD4, 0xF6, 0x35, 0xFF, 0xFF]) } throws: {
      ($0 as? TextEncoding.UndecodableByte)?.offset == 3
    }
  }
}
