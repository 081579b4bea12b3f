import ClaimModel
import ClaimStore
import ArgumentParser
import ClaimAnalysis

/// Lists the contradictions among claims, and arithmetic that does not add up.
struct Conflicts: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "List claims that contradict each other or do not add up.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let claims = try session.store(store.path).claims(matching: filters.filter)
    let findings = conflicts(in: claims) + audit(claims).filter { $0.verdict == .doesNotAddUp }
    try session.show(
      findings, format.format, ifEmpty: "No contradictions among \(claims.count) claims.")
  }
}
