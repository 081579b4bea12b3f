/// Quotation marks as they stand in folded text.
enum QuotationMarks {
  /// The mark that closes what a mark opens, ” for “; nil for any other character.
  static func closing(_ opening: FoldedScalar) -> FoldedScalar? { pairs[opening] }

  private static let pairs: [FoldedScalar: FoldedScalar] = ["“": "”", "‘": "’", "《": "》"]
}
