import ArticleReader
import ClaimModel
import Testing

@Suite struct FileNameDateTests {
  @Test(arguments: [
    ("news/2024-05-01.txt", "2024-05-01"), ("20240501-3", "2024-05-01"), ("早报2024年5月1日.html", "2024-05-01"),
    ("版面_2024.12.31_A1.txt", "2024-12-31"), ("archive.zip/2023_1_9 头条.txt", "2023-01-09"),
  ])
  func readsADay(_ path: String, _ day: String) throws {
    let date = try #require(PublicationDate(inFileName: path))
    #expect(date.day.description == day)
    #expect(date.source == .file)
  }

  @Test(arguments: [
    "000_13ee9a222828cbc7.txt", "2024/05/01/a.txt", "20241301.txt", "a20240501b.txt", "第2024号5-1.txt", "12345678.txt",
    "2024-05.txt", "",
  ])
  func otherDigitsAreNoDay(_ path: String) {
    #expect(PublicationDate(inFileName: path) == nil)
  }
}
