import ArticleReader
import ClaimModel
import Testing

/// The words of every part, a line each, without what the reader left out.
private func words(_ article: Article) -> String {
  let bytes = Array(article.text.utf8)
  var found = ""
  for story in article.stories {
    for part in story.parts {
      for run in part.place.without(story.omitted) { found += String(decoding: bytes[run.bytes], as: UTF8.self) }
      found += "\n"
    }
  }
  let lines = found.split(separator: "\n").map { line in line.drop { $0 == "\u{3000}" || $0 == " " } }
  return lines.joined(separator: "\n")
}

private func words(_ text: String, isMarkdown: Bool? = nil) -> String {
  words(ArticleReader().article(id: "test", text: text, isMarkdown: isMarkdown))
}
private func words(html: String) -> String { words(ArticleReader().article(id: "test", html: html)) }

/// Markdown in the words of a text.
@Suite struct TextMarksTests {
  @Test(arguments: [
    ("- **用水量**35.6亿立方米。", "用水量35.6亿立方米。"), ("1. 用水量*35.6*亿立方米。", "用水量35.6亿立方米。"),
    ("> > 用水量`35.6亿`立方米。", "用水量35.6亿立方米。"), ("- [x] 用水量==35.6亿==立方米。", "用水量35.6亿立方米。"),
    ("[用水量](https://a.example/1)35.6亿立方米。", "用水量35.6亿立方米。"),
    ("![图1](a.png)[[用水|用水量]]35.6亿立方米。 ^a1", "用水量35.6亿立方米。"),
    ("用水量~~36.5亿~~35.6亿立方米。", "用水量35.6亿立方米。"), ("用水量<del>36.5</del>**35.6**亿立方米。", "用水量35.6亿立方米。"),
    ("<p><strong>用水量</strong>35.6亿<br/>立方米。</p>", "用水量35.6亿立方米。"), ("用水量[^2]35.6亿立方米。", "用水量35.6亿立方米。"),
    ("## 用水\n\n用水量35.6亿<!-- 核对\n36.5亿 -->立方米。", "用水\n用水量35.6亿立方米。"),
    ("用水量35.6亿立方米。\n\n```\n36.5亿\n```\n***\n用电量2亿度。", "用水量35.6亿立方米。\n用电量2亿度。"),
  ])
  func marksAreNoWords(_ text: String, _ expected: String) { #expect(words(text, isMarkdown: true) == expected) }

  @Test(arguments: [
    "增长3~5%,规模10~20亿元,再到30~40亿元。", "面积为10*5*3米。", "顾客张**、李**各买了2件。", "字段a_b_c共3个。", "合同(2023)第5号。",
    "税率 < 5%, 毛利 > 3%。", "国发[2023]5号文件。", "措施:①减税3亿元;②免费2亿元。",
  ])
  func whatOnlyLooksLikeMarks(_ text: String) { #expect(words(text) == text) }

  @Test func spacesThatAreNone() {
    #expect(words("全年用水652. 3亿立方米,用电&nbsp;20亿度。") == "全年用水652.3亿立方米,用电20亿度。")
    #expect(words(html: "<p>全年用水652.&nbsp;3亿立方米。") == "全年用水652.3亿立方米。")
    #expect(words("3. 5月用水2亿立方米。") == "3. 5月用水2亿立方米。")
  }

  @Test func footnotesOfBulletins() {
    #expect(words("全年用水量[2]35.6亿立方米,用电量②20亿度。") == "全年用水量35.6亿立方米,用电量20亿度。")
    #expect(words(html: "<p>全年用水量<sup>[2]</sup>35.6亿立方米,用电量②20亿度。") == "全年用水量35.6亿立方米,用电量20亿度。")
  }

  @Test func struckOutWordsOfPages() {
    #expect(words(html: "<p>用水量<del>36.5亿</del><ins>35.6亿</ins>立方米,<s>去年</s>今年。") == "用水量35.6亿立方米,今年。")
  }
}

@Suite struct FrontMatterTests {
  @Test(arguments: [
    "---\ntitle: \"乙县用水情况\"\ncreated: 2025-01-01\npublished: 2024-05-06T08:00:00+08:00\nsource: 乙县水务局\nviews: 99\n---\n\n全县用水3亿立方米。",
    "+++\ntitle = '乙县用水情况'\ndate = 2024-05-06\nsource = \"乙县水务局\"\n+++\n# 乙县用水情况\n全县用水3亿立方米。",
  ])
  func titleDateAndSource(_ text: String) {
    let article = ArticleReader().article(id: "test", text: text)
    #expect(article.title == "乙县用水情况")
    #expect(article.publisher == "乙县水务局")
    #expect(article.date.map { "\($0.day) \($0.source)" } == "2024-05-06 label")
    #expect(words(article) == "乙县用水情况\n全县用水3亿立方米。")
  }

  @Test func anAddressIsNoPublisher() {
    let article = ArticleReader().article(
      id: "test", text: "---\nsource: https://a.example/2024/\nauthor: 张三\n---\n用水3亿立方米。")
    #expect(article.publisher == nil)
    #expect(article.url == "https://a.example/2024/")
    #expect(article.byline == "张三")
  }

  @Test func aRuleIsNoFrontMatter() {
    #expect(words("---\n用水3亿立方米。\n---\n用电2亿度。", isMarkdown: true) == "用水3亿立方米。\n用电2亿度。")
  }
}

@Suite struct LineJoiningTests {
  /// A number that a verb opens goes on; a number of a list, a table or a heading does not, nor does one before a year.
  @Test(arguments: [
    ("用水量达到12\n34.5亿立方米。", "用水量达到1234.5亿立方米。"), ("用水量为3\n5亿立方米。", "用水量为35亿立方米。"),
    ("图1\n35亿立方米。", "图1\n35亿立方米。"), ("达到12\n2023年用水35亿立方米。", "达到12\n2023年用水35亿立方米。"),
  ])
  func numbersBehindVerbs(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("2023年,用水35.\n6亿立方米,用电1,2\n34度,用气1\n5亿立方米。", "2023年,用水35.6亿立方米,用电1,234度,用气15亿立方米。"),
    ("乙县公报\n\n用水35.6亿立方米,比上年增\n长2%,其中农业用\n水3亿立方米。", "乙县公报\n用水35.6亿立方米,比上年增长2%,其中农业用水3亿立方米。"),
    ("用水35.6亿立方米,增长 2.\n\n— 3 —\n\n乙县公报\n\n5%,用电2亿度。", "用水35.6亿立方米,增长 2.5%,用电2亿度。"),
    ("全县人口12.8万\n人。", "全县人口12.8万人。"),
    (
      "    全县供水总量为三十五亿六千万立方米,其中地表水源供水量三十亿立\n方米,地下水源供水量五亿立方米,其他水源供水量六千万立方米。人工\n生态环境补水量与上一年大体相当,农业用水量比上一年略有下降。\n    工业用水持平。",
      "全县供水总量为三十五亿六千万立方米,其中地表水源供水量三十亿立方米,地下水源供水量五亿立方米,其他水源供水量六千万立方米。人工生态环境补水量与上一年大体相当,农业用水量比上一年略有下降。\n工业用水持平。"
    ),
  ])
  func aSentenceGoesOnInTheNextLine(_ text: String, _ expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    "乙县2023年用水公报\n2023年,全县用水35.6亿立方米。", "节水优先,量水而行\n2023年,全县用水35.6亿立方米,其中农业用水20亿立方米,工业用水10亿立方米。",
    "用水35.6亿立方米,增长2%\n用电2亿度,增长3%\n用气1亿立方米,增长4%", "35.6\n20.1\n10.5", "一、用水\n二、用电\n全县用电2亿度。",
    "全县用水情况\n　　用水35.6亿立方米,其中农业\n　　用电2亿度。",
  ])
  func linesThatStandAlone(_ text: String) {
    #expect(words(text) == text.replacing("\u{3000}", with: ""))
  }

  @Test func lineBreaksOfPages() {
    #expect(
      words(html: "<h1>乙县用水公报</h1><p>全年用水量<br>35.6亿立方米,用电2<br>亿度,用<br>气1亿立方米。<br>全年无事。")
        == "乙县用水公报\n全年用水量35.6亿立方米,用电2亿度,用气1亿立方米。\n全年无事。")
    #expect(words(html: "<p>乙县水务<br>2023年用水3亿立方米。<br><br>用电") == "乙县水务\n2023年用水3亿立方米。\n用电")
  }
}

@Suite struct TextColumnsTests {
  @Test func twoColumnsAreReadOneAfterTheOther() {
    let text = """
                      乙县用水公报

      全县全年用水总量为35.6亿立          工业用水7.2亿立方米，下降
      方米，比上年增长2.1%。其            1.5%，占20.2%；生活用水
      中，农业用水24.3亿立方米，          3.1亿立方米，增长0.8%。
      增长3.4%，占用水总量的              全县人均用水量为412立方
      68.3%。节水灌溉面积达到             米，比上年减少3立方米。
      51.2万亩。
      """
    let expected = """
      乙县用水公报
      全县全年用水总量为35.6亿立方米，比上年增长2.1%。其中，农业用水24.3亿立方米，增长3.4%，占用水总量的68.3%。节水灌溉面积达到51.2万亩。
      工业用水7.2亿立方米，下降1.5%，占20.2%；生活用水3.1亿立方米，增长0.8%。全县人均用水量为412立方米，比上年减少3立方米。
      """
    #expect(words(text).filter { $0 != "\n" } == expected.filter { $0 != "\n" })
  }

  @Test(arguments: [
    "指标        2023年        2024年\n用水        35.6        36.1\n用电        20.1        21.5\n用气        3.1        3.2\n用煤        1.2        1.1",
    "全县用水35.6亿立方米，    增长2.1%。\n用电20亿度，增长3%。",
  ])
  func tablesAndGapsAreNoColumns(_ text: String) {
    #expect(ArticleReader().article(id: "test", text: text).text == text)
  }
}

@Suite struct SeveralStoriesTests {
  private func stories(_ text: String) -> [String] {
    ArticleReader().article(id: "test", text: text).stories.map {
      "\($0.kind) \($0.title ?? "-") \($0.date?.day.description ?? "-") \($0.parts.count)"
    }
  }

  @Test func headingsOfTheirOwn() {
    #expect(
      stories("# 甲市发布用水公报\n来源:甲市报 2024-02-06\n用水3亿立方米。\n\n# 乙县发布用电公报\n\n用电2亿度。") == [
        "main 甲市发布用水公报 2024-02-06 3", "main 乙县发布用电公报 - 2",
      ])
    #expect(
      stories(
        "甲市发布用水公报\n来源:甲市报 2024-02-06\n用水3亿立方米。\n\n乙县发布用电公报\n来源:乙县报 2024-03-07\n用电2亿度。\n增长2%。"
      ) == ["main 甲市发布用水公报 2024-02-06 3", "main 乙县发布用电公报 2024-03-07 3"])
  }

  @Test(arguments: [
    "# 甲市2024年统计公报\n\n# 综合\n\n用水3亿立方米。\n\n# 农业\n\n用电2亿度。",
    "# 一、全市用水情况如下\n\n用水3亿立方米。\n\n# 二、全市用电情况如下\n\n用电2亿度。",
    "甲市发布用水公报\n来源:甲市报 2024-02-06\n用水3亿立方米。\n来源:甲市报",
  ])
  func chaptersAreOneStory(_ text: String) { #expect(stories(text).count == 1) }
}
