import ClaimModel

/// The pages of a text that form feeds part, as PDF and what is made of it have them.
struct PageCount {
  /// The first byte of each page, and of each line.
  private var pages = [0]
  private var lines = [0]

  /// Finds the pages; nil where there is but one.
  init?(_ text: String) {
    // Most texts have one, and are looked through at the speed of memory.
    guard text.utf8.withContiguousStorageIfAvailable({ $0.contains(0x0C) }) ?? text.utf8.contains(0x0C) else {
      return nil
    }
    for (index, byte) in text.utf8.enumerated() {
      if byte == 0x0C { pages.append(index + 1) }
      if byte == 0x0C || byte == 0x0A { lines.append(index + 1) }
    }
  }

  /// Says on which page a claim stands, and in which of its lines.
  func locate(_ claim: inout Claim) {
    let place = claim.figure.place.bytes.lowerBound
    let page = pages.partitionIndex { $0 <= place }
    let first = lines.partitionIndex { $0 < pages[page - 1] }
    var locator = claim.locator ?? Locator()
    (locator.page, locator.line) = (page, lines.partitionIndex { $0 <= place } - first)
    claim.locator = locator
  }
}
