/// Why two claims do not speak of the same fact.
public enum Difference: String, Sendable, Hashable, CaseIterable {
  case metric, kind, unit, region, entity, scope, status, base, period, population, timeKind

  /// The difference in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.metric, .chinese): "指标不同"
    case (.metric, .english): "another metric"
    case (.kind, .chinese): "数字性质不同（总量、增幅、占比等）"
    case (.kind, .english): "another kind of figure (level, growth, share, …)"
    case (.unit, .chinese): "单位不能换算"
    case (.unit, .english): "units that do not convert"
    case (.region, .chinese): "地区不同"
    case (.region, .english): "another region"
    case (.entity, .chinese): "主体不同"
    case (.entity, .english): "another organisation or project"
    case (.scope, .chinese): "口径不同（累计、新增、其中等）"
    case (.scope, .english): "another scope (cumulative, new, part of, …)"
    case (.status, .chinese): "一为实际，一为计划"
    case (.status, .english): "one is actual, the other planned"
    case (.base, .chinese): "对比基期不同"
    case (.base, .english): "another base of comparison"
    case (.period, .chinese): "时间不同"
    case (.period, .english): "another period"
    case (.population, .chinese): "统计对象不同"
    case (.population, .english): "another population: other things or people are counted"
    case (.timeKind, .chinese): "一为时点数，一为时期数"
    case (.timeKind, .english): "one is as of a moment, the other sums up a stretch of time"
    }
  }
}
