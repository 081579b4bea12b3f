import ArgumentParser

/// How a listing is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, jsonl, csv, tsv, json, markdown, line
}

/// The option that chooses it.
struct FormatOption: ParsableArguments {
  @Option(help: "How to write the answer.")
  var format: OutputFormat = .table
}
