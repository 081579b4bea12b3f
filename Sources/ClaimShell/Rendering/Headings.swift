import ClaimAnalysis

extension Listing {
  /// The columns as people read them. Formats for programs keep the names.
  var headings: [String] {
    guard isTranslated, Settings.current.language == .chinese else { return columns }
    return columns.map { Self.chineseHeadings[$0] ?? $0 }
  }

  private static let chineseHeadings = [
    "allows": "允许范围", "change": "变化", "stated": "文中所说", "rank": "名次", "difference": "差", "ratio": "倍数", "year": "年份",
    "field": "项目", "words": "原词",
    "rejected": "不取的理由", "cause": "原因", "copies": "重复", "from": "原位置", "to": "现位置", "likeness": "相像",
    "meaning": "指的是", "name": "叫法", "sources": "来源数", "standing": "情况", "step": "环节", "unit": "单位", "article": "文章",
    "articles": "文章数", "attribution": "出处", "base": "基期", "claims": "条数",
    "code": "代码", "computation": "算式", "date": "日期", "date_from": "日期来源", "derivation": "推导", "entity": "主体",
    "figure": "数字", "figures": "数字", "headline": "标题", "id": "编号", "kind": "类别", "metric": "指标",
    "no period": "时间不明", "period": "时间", "place": "位置", "published": "发布", "publisher": "媒体",
    "qualifiers": "限定", "reason": "理由", "region": "地区", "regions": "地区数", "rule": "规则", "sentence": "原句",
    "status": "性质", "title": "标题", "value": "数值", "verdict": "结论",
  ]

  /// A value as people read it: those of a few fields are words of the program.
  func shown(_ value: String?, in column: Int) -> String {
    guard let value else { return "" }
    guard isTranslated else { return value }
    return columns.indices.contains(column) && Self.fieldsOfWords.contains(columns[column]) ? word(for: value) : value
  }

  private static let fieldsOfWords: Set = ["kind", "status", "verdict", "standing", "date_from"]
}
