import ClaimAnalysis
import ClaimPresentation

extension Listing {
  /// The columns as people read them. Formats for programs keep the names.
  var headings: [String] {
    guard isOurs, Settings.current.language == .chinese else { return columns }
    return columns.map { Self.chineseHeadings[$0] ?? $0 }
  }

  private static let chineseHeadings = [
    "allows": "允许范围", "among": "范围", "aspect": "方面", "assertion": "说法", "article": "文章", "articles": "文章数",
    "attribution": "出处", "base": "基期", "basis": "价格",
    "cause": "原因",
    "change": "变化", "claims": "条数", "code": "代码", "column": "列", "columns": "各列", "comparator": "限定词",
    "computation": "算式", "copies": "重复", "corrected": "人工更正", "judged": "读过", "right": "读对", "rate": "正确率",
    "interval": "95% 区间",
    "read": "程序读作", "set": "改为", "who": "由谁", "group": "分组", "date": "日期", "date_from": "日期来源", "derivation": "推导",
    "difference": "差", "entity": "主体",
    "evidence": "依据",
    "exact": "确切值", "field": "项目", "figure": "数字", "figures": "数字", "from": "原位置", "head": "中心词", "headline": "标题",
    "id": "编号",
    "kind": "类别",
    "likeness": "相像", "locator": "文件中的位置", "meaning": "指的是", "metric": "指标", "metric_evidence": "指标依据",
    "modifiers": "修饰", "name": "叫法",
    "no period": "时间不明", "period": "时间", "period_evidence": "时间依据",
    "place": "位置", "planned": "计划", "published": "发布", "publisher": "媒体", "qualifiers": "限定", "rank": "名次",
    "ratio": "倍数",
    "reason": "理由", "region": "地区", "region_evidence": "地区依据", "regions": "地区数", "rejected": "没有采用的理由", "rule": "规则",
    "sentence": "原句",
    "sources": "来源数", "standing": "情况", "stated": "文中所说", "status": "性质", "status_evidence": "性质依据", "step": "环节",
    "table": "表",
    "time_kind": "时态", "title": "标题", "to": "现位置", "type": "类型", "unit": "单位", "value": "数值", "verdict": "结论",
    "words": "所据文字",
    "year": "年份",
  ]

  /// A value as people read it: those of a few fields are words of the program.
  func shown(_ value: String?, in column: Int) -> String {
    guard let value else { return "" }
    return isOurs && columns.indices.contains(column) && Self.fieldsOfWords.contains(columns[column])
      ? word(for: value) : value
  }

  private static let fieldsOfWords: Set = [
    "kind", "status", "verdict", "standing", "step", "date_from", "comparator", "field", "assertion", "metric_evidence",
    "region_evidence", "period_evidence", "status_evidence", "evidence",
  ]
}
