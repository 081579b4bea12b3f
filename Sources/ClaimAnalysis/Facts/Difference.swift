/// Why two claims do not speak of the same fact.
public enum Difference: String, Sendable, Hashable, CaseIterable {
  case metric, kind, unit, region, entity, scope, status, base, period, population, timeKind
}
