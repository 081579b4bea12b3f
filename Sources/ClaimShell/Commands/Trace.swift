import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore

/// Follows a figure through the articles that tell it.
struct TraceClaim: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace",
      abstract: Message(
        en: "Follow a figure: where it first appears, who repeats it, how its wording drifts.",
        zh: "追溯一个数字：最早出现在哪里，谁重复了它，说法怎样变化。"
      ).text, aliases: ["追溯"])
  }
  static let examples = ["trace 88"]
  static let places = [CompletionPlace.claim, .other]

  @Argument(help: .init(en: "The number of the claim.", zh: "数字的编号。")) var id: Int64
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let start = try store.claim(numbered: id)
    let wanted = EvidenceWanted(for: [start])
    let steps = Trace(of: start, in: try store.claims(ofMetrics: wanted.concerns)).steps
    let rows = steps.map { step -> [String?] in
      [
        step.drift.rawValue, step.claim.claim.figure.text, step.claim.claim.plainValue,
        step.claim.published?.description, step.claim.id?.description, fileName(step.claim.doc),
        step.claim.claim.sentence.text,
      ]
    }
    try session.show(
      Listing(["step", "figure", "value", "published", "id", "article", "sentence"], rows), format.format, ifEmpty: "")
  }
}
