import ClaimPresentation

/// What a template may use, a key a row: `comparisons.rows.region`, what it holds and what it means.
public struct TemplateDocumentation: Sendable, Hashable {
  /// The key with the lists around it.
  public var key: String
  /// Text, yes or no, or a list.
  public var holds: String
  /// What it means.
  public var meaning: String
}

extension CustomReport {
  /// Every key that a template may use, in order. Keys that lists have in common are listed for the first of them.
  public static var documentation: [TemplateDocumentation] {
    var known: [[TemplateKey]: String] = [:]
    return rows(of: keys, under: "", &known)
  }

  private static func rows(
    of keys: [TemplateKey], under path: String, _ known: inout [[TemplateKey]: String]
  ) -> [TemplateDocumentation] {
    keys.flatMap { key -> [TemplateDocumentation] in
      let name = path + key.name
      let row = TemplateDocumentation(key: name, holds: holds(key.shape, known), meaning: key.meaning)
      guard case .list(let inner) = key.shape, known[inner] == nil else { return [row] }
      known[inner] = name
      return [row] + rows(of: inner, under: name + ".", &known)
    }
  }

  private static func holds(_ shape: TemplateShape, _ known: [[TemplateKey]: String]) -> String {
    switch shape {
    case .text: "text"
    case .flag: "yes or no"
    case .texts: "list of texts"
    case .list(let keys): known[keys].map { "list with the keys of `\($0)`" } ?? "list"
    }
  }
}
