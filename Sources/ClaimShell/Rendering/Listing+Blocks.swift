import ClaimPresentation
import LineEditor

extension Listing {
  /// The listing in blocks of columns that fit on a screen, each with the first column: a figure that is cut would be
  /// another figure. One block where no width is known.
  func blocks(width: Int?) -> [Listing] {
    guard let width, columns.count > 2 else { return [self] }
    let widths = columns.indices.map { column in
      rows.map { displayWidth($0[column] ?? "") }.reduce(displayWidth(headings[column]), max)
    }
    var blocks: [[Int]] = []
    var taken = width
    for column in columns.indices.dropFirst() {
      taken += 2 + widths[column]
      if taken > width || blocks.isEmpty {
        blocks.append([0])
        taken = widths[0] + 2 + widths[column]
      }
      blocks[blocks.count - 1].append(column)
    }
    var listings = blocks.map { block in Listing(block.map { columns[$0] }, rows.map { row in block.map { row[$0] } }) }
    if let last = listings.indices.last { listings[last].caveats = caveats }
    return listings
  }
}
