/// The vocabulary of metrics, by subject. To add one, add a row to the table of its subject: identifier, Chinese name and
/// other words for the same thing, English name, dimension of its levels.
enum Metrics {
  /// Every row, in the format that a file of one's own has too.
  static let rows = [economy, science, trade, people, services].joined(separator: "\n")
}
