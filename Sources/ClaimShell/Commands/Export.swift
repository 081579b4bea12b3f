import ArgumentParser
import ClaimModel
import ClaimStore
import Foundation

/// Writes claims for other programs.
struct Export: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write claims for other programs: CSV, JSON Lines or Markdown.",
    discussion: """
      csv with --output writes claims.csv and datapackage.json (Frictionless), which says what the columns are. jsonl
      holds everything, the articles too; import takes it back unchanged.
      """)

  @OptionGroup var filters: FilterOptions
  @Option(help: "csv, jsonl, markdown, or claimreview: findings as JSON-LD of schema.org.") var format: Format = .csv
  @Option(
    name: .shortAndLong, help: "The folder for CSV, the file for the others; else the answer is printed.",
    completion: .file())
  var output: String?
  @OptionGroup var store: StoreOption

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, jsonl, markdown
    /// Findings in place of claims, as ClaimReview of schema.org.
    case claimReview = "claimreview"
  }

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    guard try !store.isEmpty else { throw CommandFailure("the store is empty; import articles with: import PATH") }
    guard let output else { return try write(store, session) { try session.write($0) } }
    var path = output
    if format == .csv {
      try DataPackage.write(inFolder: output)
      path = URL(fileURLWithPath: output).appendingPathComponent(DataPackage.file).relativePath
    }
    let file = try OutputFile(path)
    try write(store, session) { try file.write($0) }
    try file.close()
    try session.line(path)
  }

  private func write(_ store: ClaimStore, _ session: Session, _ body: ([UInt8]) throws -> Void) throws {
    let filter = filters.filter
    if format == .claimReview {
      let findings = try FindingOptions.undismissed(store.findings(matching: filter) { $0.isOfConflicts }, in: store)
      return try body(Array(claimReviews(of: findings).utf8))
    }
    try session.asking(store) {
      if format == .jsonl {
        let wanted = filter == ClaimFilter() ? nil : filter
        return try store.export(matching: wanted) { try body(Array($0)) }
      }
      let written: OutputFormat = format == .csv ? .csv : .markdown
      var rows: [[String?]] = []
      var isFirst = true
      func flush() throws {
        try body(Array(Listing(ExportColumn.all.map(\.name), rows).text(written, withHeader: isFirst).utf8))
        (rows, isFirst) = ([], false)
      }
      try store.forEachClaim(matching: filter) { claim in
        rows.append(ExportColumn.all.map { $0.value(claim) })
        if rows.count == 1000 { try flush() }
      }
      if isFirst || !rows.isEmpty { try flush() }
    }
  }
}
