import ClaimPresentation
import ClaimStore
import ArgumentParser
import ClaimModel

/// Shows one claim with all its fields and where each came from.
struct Show: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Message(
        en: "Show one claim: every field, its sentence, and the rules that led to it.", zh: "看一条数字：各项内容、原句、由哪些规则得来。"
      ).text, aliases: ["看"])
  }
  static let examples = ["show 88"]
  static let places = [CompletionPlace.claim, .other]

  @Argument(help: .init(en: "The number of the claim.", zh: "数字的编号。")) var id: Int64
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let sourced = try store.claim(numbered: id)
    if format.format == .jsonl { return try session.show(.claims([sourced]), .jsonl) }
    let mending = try store.mending(of: ClaimID(id))
    // Programs read one language.
    let isForPeople = format.format == .table || format.format == .line
    let fields = Settings.$current.withValue(isForPeople ? .current : Settings()) {
      (Self.fields(of: sourced) + [("corrected", mending?.account)]).filter { $0.1 != nil }
    }
    let listing = Listing(fields.map(\.0), [fields.map(\.1)])
    try session.show(listing, format.format == .table ? .line : format.format, ifEmpty: "")
  }

  private static func fields(of sourced: SourcedClaim) -> [(String, String?)] {
    let claim = sourced.claim
    let place = claim.figure.place
    return [
      ("id", sourced.id?.description), ("article", sourced.doc),
      ("published", sourced.published.map { "\($0) (\(word(for: $0.source.rawValue)))" }),
      ("headline", claim.headline), ("sentence", claim.markedSentence), ("figure", claim.figure.text),
      (
        "place",
        Message(
          en: "scalars \(place.scalars.lowerBound)–\(place.scalars.upperBound)",
          zh: "第 \(place.scalars.lowerBound)–\(place.scalars.upperBound) 个字符"
        ).text
      ),
      ("locator", claim.locator.map(word(for:))),
      ("kind", claim.kind.rawValue), ("value", claim.plainValue),
      ("allows", claim.quantity.map { written($0.interval) }),
      ("metric", claim.metric.map { $0.phrase + ($0.id.map { " (\($0))" } ?? "") }),
      ("head", claim.metric.flatMap { $0.head == $0.phrase ? nil : $0.head }),
      (
        "modifiers",
        claim.metric.flatMap { metric in
          metric.modifiers.isEmpty
            ? nil : metric.modifiers.map { "\(word(for: $0.kind.rawValue)) \($0.text)" }.joined(separator: ", ")
        }
      ),
      ("aspect", word(for: claim.aspect.rawValue)),
      ("entity", claim.entity?.text),
      (
        "region",
        claim.region.map { $0.region.name + ($0.isInferred ? Message(en: " (inferred)", zh: "（推断）").text : "") }
      ),
      ("period", claim.period.map { "\($0) (\(word(for: $0.origin.rawValue)): \($0.text))" }),
      ("time_kind", claim.timeKind.map { word(for: $0.rawValue) }), ("base", claim.base),
      ("basis", claim.basis.map { word(for: $0.rawValue) }), ("status", claim.status.rawValue),
      ("assertion", word(for: claim.assertion.rawValue)), ("attribution", claim.attribution?.text),
      ("qualifiers", claim.qualifiers.isEmpty ? nil : claim.qualifiers.joined(separator: " ")),
      (
        "evidence",
        [Derivation.Field.metric, .region, .period, .status].compactMap { field in
          claim.evidence(of: field).map { "\(word(for: field.rawValue)): \(word(for: $0.rawValue))" }
        }.joined(separator: ", ")
      ),
      (
        "derivation",
        claim.derivation.map { "\(word(for: $0.field.rawValue)) ← \($0.rule)" }.joined(separator: ", ")
      ),
    ]
  }

  private static func written(_ interval: Interval) -> String {
    let left = interval.low.map { (interval.includesLow ? "[" : "(") + $0.description } ?? "(−∞"
    return left + ", " + (interval.high.map { $0.description + (interval.includesHigh ? "]" : ")") } ?? "+∞)")
  }
}
