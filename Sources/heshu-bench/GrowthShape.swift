/// An input that repeats a part, between a beginning and an end.
struct GrowthShape {
  let name: String
  var isPage = false
  var beginning = ""
  let part: @Sendable (Int) -> String
  var end = ""

  init(
    _ name: String, isPage: Bool = false, beginning: String = "", end: String = "",
    _ part: @escaping @Sendable (Int) -> String
  ) {
    (self.name, self.isPage, self.beginning, self.part, self.end) = (name, isPage, beginning, part, end)
  }

  /// The text of about so many bytes.
  func text(bytes: Int) -> String {
    var text = beginning
    var number = 0
    while text.utf8.count < bytes {
      text += part(number)
      number += 1
    }
    return text + end
  }

  static let all: [GrowthShape] = [
    GrowthShape("short sentences") { _ in "1亿元。" },
    GrowthShape("one sentence") { _ in "1亿元" },
    GrowthShape("clauses") { _ in "增长5%，" },
    GrowthShape("list") { "\($0)家、" },
    GrowthShape("digits") { _ in "1234567890" },
    GrowthShape("numerals") { _ in "一百二十三万" },
    GrowthShape("brackets") { _ in "（1亿元" },
    GrowthShape("quotes") { _ in "“5%" },
    GrowthShape("dates") { "20\(10 + $0 % 15)年\($0 % 12 + 1)月" },
    GrowthShape("regions") { _ in "上海市松江区" },
    GrowthShape("headings") { "第\($0)节\n增长5%。\n" },
    GrowthShape("news") { "2021年，松江区高新技术企业达到\($0)家，增长5.2%，其中规模以上企业实现产值\($0)亿元。\n" },
    GrowthShape("table") { "| 松江区 | \($0) | 5.2% |\n" },
    GrowthShape("paragraphs", isPage: true, beginning: "<html><body>") { "<p>松江区企业达到\($0)家。</p>" },
    GrowthShape("attributes", isPage: true, beginning: "<p ", end: ">5%</p>") { "a\($0)=1 " },
    GrowthShape("depth", isPage: true) { _ in "<div>" },
  ]
}
