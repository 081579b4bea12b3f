import ClaimAnalysis
import ClaimModel

/// A value that people know by a word of the glossary: a verdict, a kind of figure, a reason.
public protocol Term {
  /// The word in both languages.
  var term: Message { get }
}

/// The glossary: what people read for the values that programs know by stable names.
public enum Terms {
  /// The word for the stable name of a value: 矛盾 for `contradict`; nil for what is no name of the glossary.
  public static func term(named name: String) -> Message? { byName[name] }

  /// Whether a name is the stable name of a value, or the word for it in either language.
  public static func isName(_ name: String, of value: String) -> Bool {
    name == value || byName[value].map { $0.chinese == name || $0.english == name.lowercased() } ?? false
  }

  /// Where two values share a name, as `level` of a region and of a measure might, they share the word.
  private static let byName: [String: Message] = {
    var words: [String: Message] = [:]
    func add<Value: CaseIterable & RawRepresentable<String> & Term>(_ type: Value.Type) {
      for value in type.allCases where words[value.rawValue] == nil { words[value.rawValue] = value.term }
    }
    add(Verdict.self)
    add(Trace.Drift.self)
    add(Claim.Kind.self)
    add(Claim.Status.self)
    add(Aspect.self)
    add(TimeKind.self)
    add(PriceBasis.self)
    add(Assertion.self)
    add(Evidence.self)
    add(Modifier.Kind.self)
    add(Comparator.self)
    add(Peers.self)
    add(Period.Origin.self)
    add(PublicationDate.Source.self)
    add(Derivation.Field.self)
    return words
  }()
}
