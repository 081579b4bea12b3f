import ArticleReader
import Testing

@Suite struct AlignedTablesTests {
  private func tables(_ text: String) -> String {
    renderedTables(ArticleReader().article(id: "test", text: text))
  }

  @Test func columnsThatSpacesLineUp() {
    #expect(
      tables(
        """
        各县主要指标如下。

        单位:亿元
        地区          地区生产总值    比上年增长(%)
        甲县                 652.3              6.1
        乙县自治县         1,850.1              6.5
        """) == """
          单位:亿元
            652.3: 甲县 | 地区生产总值
            6.1: 甲县 | 比上年增长(%)
            1,850.1: 乙县自治县 | 地区生产总值
            6.5: 乙县自治县 | 比上年增长(%)
          """)
    #expect(tables("指标\t2023年\n出口\t10亿元\n进口\t20亿元") == "-\n  10亿元: 出口 | 2023年\n  20亿元: 进口 | 2023年")
  }

  /// A row may lack a value, and the headings the words above the names.
  @Test func emptyPlacesStayInTheirColumns() {
    #expect(
      tables(
        """
                      2022年      2023年
        出口            10.5        11.2
        进口                        20.1
        """) == """
          -
            10.5: 出口 | 2022年
            11.2: 出口 | 2023年
            20.1: 进口 | 2023年
          """)
  }

  @Test func underAScaleOneSpaceIsEnough() {
    #expect(
      tables("(人民币百万元,百分比除外)\n营业收入 5,678\n毛利率 35.6%\n净亏损 (12)")
        == "(人民币百万元,百分比除外)\n  5,678: 营业收入 | \n  35.6%: 毛利率 | \n  (12): 净亏损 | ")
  }

  @Test(arguments: [
    "营业收入 5,678\n毛利率 35.6%", "全县财政总收入  128.4  亿元。\n税收  98.2  亿元。",
    "来源:某报  2024-02-06  责任编辑:某某\n全县用水3亿立方米。", "一、农业  增长5%，林业增长3%\n二、工业  增长6%，建筑业增长2%",
  ])
  func proseWithGapsIsNone(_ text: String) { #expect(tables(text) == "") }
}
