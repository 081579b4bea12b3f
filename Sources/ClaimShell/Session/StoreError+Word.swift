import ClaimStore

extension StoreError {
  /// The word of a query that SQLite stumbled over.
  var word: String? {
    guard case .badQuery(let reason) = self, let match = reason.firstMatch(of: /(?:near "|no such \w+: )([^":]+)/)
    else {
      return nil
    }
    return String(match.1)
  }
}
