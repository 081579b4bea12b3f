import ClaimPresentation

/// The names of values in help and complaints, which the parser makes of the names of options: `<metric>`.
enum Placeholder {
  /// The text with these names in Chinese.
  static func inChinese(_ text: String, in language: Language = .chinese) -> String {
    guard language == .chinese else { return text }
    guard text.contains("<") else { return text }
    return chinese.reduce(text) { $0.replacing("<\($1.key)>", with: "<\($1.value)>") }
  }

  private static let chinese = [
    "against": "基准", "article": "文章", "as": "单位", "command": "命令", "divisor": "分母", "draft": "文稿", "encoding": "编码",
    "entity": "主体", "field": "项目", "file": "文件", "format": "格式", "id": "编号", "jobs": "线程数", "kind": "类别",
    "lang": "语言", "language": "语言", "limit": "条数", "max": "最大值", "meaning": "指标", "metric": "指标", "metrics": "指标",
    "min": "最小值", "name": "名称", "names": "名称", "options": "选项", "output": "去处", "parameter": "参数", "paths": "路径",
    "period": "时间", "rate": "汇率", "region": "地区", "regions": "地区", "script": "脚本", "setting": "开关", "since": "时间",
    "sample": "条数", "seed": "种子", "sort": "顺序", "value": "数值", "statement": "语句", "status": "性质", "store": "库",
    "subcommand": "分命令", "table": "表", "template": "模板",
    "text": "文字", "title": "标题", "unit": "单位", "until": "时间", "verdict": "结论", "vocabulary": "指标文件", "who": "姓名",
    "why": "理由", "wrong": "项目",
    "within": "地区", "words": "词",
  ]
}
