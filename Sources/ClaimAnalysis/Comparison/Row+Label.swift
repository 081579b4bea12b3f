import ClaimModel

extension Comparison.Row {
  /// The name of the row: the region, with the organisation or project behind it; nil when neither is known.
  public var label: String? {
    let names = [region?.name, entity].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " · ")
  }
}
