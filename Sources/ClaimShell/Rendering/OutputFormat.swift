import ArgumentParser

/// How a listing is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, jsonl, csv, tsv, json, markdown, line

  /// Whether other programs read it, rather than people.
  var isForPrograms: Bool { self != .table && self != .line }
}

/// The option that chooses it.
struct FormatOption: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: .init(
      en: "How to write the answer; table unless the session says otherwise.", zh: "输出格式；默认 table，可用 format 命令改。"))
  var chosen: OutputFormat?

  /// The format chosen here, or for the session.
  var format: OutputFormat { chosen ?? Settings.current.format }
}
