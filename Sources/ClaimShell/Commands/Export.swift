import ArgumentParser
import ClaimModel
import ClaimStore
import Foundation

/// Writes claims for other programs.
struct Export: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Message(
        en: "Write claims for other programs: CSV, JSON Lines or Markdown.", zh: "把数字写给别的程序：CSV、JSON Lines 或 Markdown。"
      ).text,
      discussion: Message(
        en: """
          csv with --output writes claims.csv and datapackage.json (Frictionless), which says what the columns are. jsonl \
          holds everything, the articles too; import takes it back unchanged.
          """,
        zh: """
          csv 加 --output 会写 claims.csv 和说明各列的 datapackage.json（Frictionless）。jsonl 连文章都在内，import 能原样收回。
          """
      ).text, aliases: ["导出"])
  }
  static let examples = ["export --format csv --region 松江区"]

  @OptionGroup var filters: FilterOptions
  @Option(
    help: .init(
      en: "csv, jsonl, markdown, tsv, json, line, table, or claimreview: findings as JSON-LD of schema.org.",
      zh: "csv、jsonl、markdown、tsv、json、line、table，或 claimreview：按 schema.org 的 JSON-LD 写出核对结论。"))
  var format: Format = .csv
  @Option(
    name: .shortAndLong,
    help: .init(
      en: "The folder for CSV, the file for the others; else the answer is printed.", zh: "CSV 写进目录，其余写进文件；不写就显示出来。"),
    completion: .file())
  var output: String?
  @OptionGroup var limit: LimitOption
  @Flag(
    help: .init(en: "Begin CSV and TSV with a byte order mark, as Excel wants it.", zh: "CSV 和 TSV 以 BOM 开头，给 Excel 用。")
  )
  var bom = false
  @OptionGroup var force: ForceOption
  @OptionGroup var store: StoreOption

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, jsonl, markdown, tsv, json, line, table
    /// Findings in place of claims, as ClaimReview of schema.org.
    case claimReview = "claimreview"
  }

  func validate() throws {
    if limit.limit != nil, format == .jsonl || format == .claimReview {
      throw ValidationError(
        en: "--limit cuts rows; \(format.rawValue) holds whole articles and findings.",
        zh: "--limit 只限行数；\(format.rawValue) 是整篇整条的。")
    }
    if bom, format != .csv, format != .tsv {
      throw ValidationError(en: "--bom is for csv and tsv.", zh: "--bom 只用于 csv 和 tsv。")
    }
  }

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    guard try !store.isEmpty else { throw CommandFailure(store.emptyMessage) }
    guard try format == .claimReview || store.count(matching: filters.filter) > 0 else {
      throw CommandFailure(try filters.nothing(in: store))
    }
    guard let output else { return try write(store, session) { try session.write($0) } }
    guard format == .csv, !Destination(at: output).isStream else {
      let file = try OutputFile(output, force: force.force)
      try write(store, session) { try file.write($0) }
      try file.close()
      return file.isStream ? () : try session.line(output)
    }
    let folder = try OutputFolder(output)
    let table = try folder.file(DataPackage.table, force: force.force)
    let description = try folder.file(DataPackage.description, force: force.force)
    try write(store, session) { try table.write($0) }
    try description.write(Array(DataPackage.text.utf8))
    try table.close()
    try description.close()
    try session.line(table.path)
  }

  private func write(_ store: ClaimStore, _ session: Session, _ body: ([UInt8]) throws -> Void) throws {
    let filter = filters.filter
    if format == .claimReview {
      let findings = try FindingOptions.undismissed(store.findings(matching: filter) { $0.isOfConflicts }, in: store)
      return try body(Array(claimReviews(of: findings).utf8))
    }
    if format == .jsonl {
      let wanted = filter == ClaimFilter() ? nil : filter
      return try store.export(matching: wanted) { try body(Array($0)) }
    }
    let written = OutputFormat(rawValue: format.rawValue) ?? .csv
    if bom, written == .csv || written == .tsv { try body([0xEF, 0xBB, 0xBF]) }
    var stream = RowStream(ExportColumn.all.map(\.name), written, isOurs: false)
    func send(_ text: String) throws { try body(Array(text.utf8)) }
    try store.forEachClaim(matching: filter, limit: limit.limit) { claim in
      try stream.add(ExportColumn.all.map { $0.value(claim) }, to: send)
    }
    try stream.finish(to: send)
  }
}
