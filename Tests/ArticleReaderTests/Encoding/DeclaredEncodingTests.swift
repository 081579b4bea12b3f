import Testing

@testable import ArticleReader

@Suite struct DeclaredEncodingTests {
  @Test(arguments: [
    (#"<html><head><META CharSet = "GBK">"#, TextEncoding.gb18030 as TextEncoding?),
    (#"<meta http-equiv="Content-Type" content="text/html; charset=big5" />"#, .big5),
    (#"<?xml version="1.0" encoding='gb2312'?><html>"#, .gb18030),
    (#"<script src="a.js" charset="gbk"></script><meta name=a content=b><meta charset=utf-8>"#, .utf8),
    (#"<script src="a.js" charset="gbk"></script>"#, nil), (#"<meta charset="latin1">"#, nil), (#"<meta charset"#, nil),
    ("增长5%", nil),
  ])
  func whatPagesDeclare(_ page: String, _ encoding: TextEncoding?) {
    #expect(TextEncoding(declaredBy: Array(page.utf8)[...]) == encoding)
  }
}
