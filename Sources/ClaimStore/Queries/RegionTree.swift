import ClaimModel
import GRDB

/// Which regions lie in which: by the code of GB/T 2260 and by the names of parents.
struct RegionTree {
  /// The regions of the store with their numbers.
  let regions: [(id: Int64, region: Region)]

  init(_ database: Database) throws {
    regions = try Row.fetchAll(database, sql: "SELECT name, code, level, parent, id FROM regions ORDER BY id")
      .compactMap { row in Region(row: row).map { (row[4], $0) } }
  }

  init(_ regions: [Region]) {
    self.regions = regions.enumerated().map { (Int64($0.offset + 1), $0.element) }
  }

  /// The numbers of a region and of all that lies in it. The region itself need not be in the store.
  func inside(_ whole: Region) -> [Int64] {
    regions.filter { contains(whole, $0.region) }.map(\.id)
  }

  /// Whether a region is another one or lies in it, both by name or code; false for names that nothing has.
  func contains(_ whole: String, _ part: String) -> Bool {
    let parts = regions.filter { $0.region.name == part || $0.region.code == part }
    let wholes = regions.map(\.region).filter { $0.name == whole || $0.code == whole }
    // A region that no claim has, as 上海市 where all claims are about its districts, still has its parts.
    let known = wholes.isEmpty ? [Region(name: whole, level: .province)] : wholes
    return parts.contains { part in known.contains { contains($0, part.region) } }
  }

  /// Whether a region lies in another that need not be in the store, or is it; the part by name or code.
  func holds(_ whole: Region, _ part: String) -> Bool {
    regions.contains { ($0.region.name == part || $0.region.code == part) && contains(whole, $0.region) }
  }

  /// Whether the second region is the first or lies in it.
  private func contains(_ whole: Region, _ part: Region) -> Bool {
    if part == whole || part.name == whole.name && (part.code == nil || whole.code == nil || part.code == whole.code) {
      return true
    }
    if let isInside = whole.holdsByCode(part) { return isInside }
    return part.parent.map { reaches(whole, from: $0) } ?? false
  }

  /// Whether the region of a name is a region or lies in it, by parents.
  private func reaches(_ whole: Region, from name: String) -> Bool {
    var (name, steps) = (name, 0)
    while steps < 6 {
      if name == whole.name { return true }
      guard let holder = regions.first(where: { $0.region.name == name })?.region else { return false }
      if let isInside = whole.holdsByCode(holder) { return isInside }
      guard let next = holder.parent else { return false }
      (name, steps) = (next, steps + 1)
    }
    return false
  }
}
