/// A place that figures are about: an administrative division or a named zone.
public struct Region: Sendable, Hashable {
  /// The official name: 松江区, 长三角G60科创走廊.
  public let name: String
  /// The code of GB/T 2260, six digits; nil for zones and where not known.
  public let code: String?
  /// What kind of place it is.
  public let level: Level
  /// The name of the division that holds it (上海市 for 松江区); nil for the country and for zones across provinces.
  public let parent: String?

  /// Makes a region.
  public init(name: String, code: String? = nil, level: Level, parent: String? = nil) {
    self.name = name
    self.code = code
    self.level = level
    self.parent = parent
  }

  /// Kinds of places.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case country, province, city, county, township, zone
  }

  /// The whole country.
  public static let china = Region(name: "中国", code: "100000", level: .country)
}
