import ArgumentParser
import ClaimModel
import ClaimStore

/// Runs one statement of SQL that reads.
struct RunSQL: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Query the store in SQL; the view figures has a row for each claim.",
    discussion: """
      The statement can only read. value_in(id, '亿元') is the value of a claim in a unit, NULL where it does not
      convert; within(region, '上海市') says whether a region lies in another. Beside the view figures there are the
      tables articles, sentences, claims, derivations, regions, metrics, units, entities, aliases and dismissals.
      """)

  @Argument(help: "A SELECT statement.") var statement: [String]
  @Option(
    parsing: .singleValue,
    help: "What stands for the next ? of the statement, or NAME=VALUE for :NAME; may be given several times.")
  var parameter: [String] = []
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let result = try session.asking(store) {
      try store.query(statement.joined(separator: " "), parameters: parameter) { Quantity(ofOne: $0) }
    }
    try session.show(Listing(result.columns, result.rows), format.format, ifEmpty: "No rows.")
  }
}
