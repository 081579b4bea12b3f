import ClaimStore
import ArgumentParser

/// Runs one statement of SQL that reads.
struct RunSQL: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Query the store in SQL; the view figures has a row for each claim.")

  @Argument(help: "A SELECT statement.") var statement: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func run(in session: Session) throws {
    let result = try session.store(store.path).query(statement.joined(separator: " "))
    try session.show(Listing(result.columns, result.rows), format.format, ifEmpty: "No rows.")
  }
}
