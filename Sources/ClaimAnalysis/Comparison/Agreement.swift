import ClaimModel

/// Groups of quantities that one value fits. Each quantity goes to the first group all of which it fits.
struct Agreement {
  private var groups: [[Quantity]] = []
  private var known: [Quantity: Int] = [:]

  /// The number of the quantity's group: a new one when it fits none.
  mutating func group(of quantity: Quantity) -> Int {
    // Groups only grow harder to fit, so a quantity that comes again goes where it went.
    if let group = known[quantity] { return group }
    let fitting = groups.indices.first { group in groups[group].allSatisfy { Judgement.fit($0, quantity) } }
    let group = fitting ?? groups.count
    if fitting == nil { groups.append([]) }
    groups[group].append(quantity)
    known[quantity] = group
    return group
  }
}
