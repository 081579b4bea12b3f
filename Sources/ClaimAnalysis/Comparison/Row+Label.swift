import ClaimModel

extension Comparison.Row {
  /// The name of the row: the region, with the organisation or project behind it; nil when neither is known.
  public var label: String? {
    let names = [region.map { (holder ?? "") + $0.name }, entity].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " · ")
  }

  /// The rows with names that tell them apart: of two 西湖区 one becomes 杭州市西湖区, the other 南昌市西湖区.
  static func distinct(_ rows: [Self]) -> [Self] {
    let keys = Dictionary(grouping: Set(rows.compactMap(\.region)), by: \.name)
      .mapValues { Set($0.map { RegionKey($0) }).count }
    return rows.map { row in
      let isNamesake = row.region.map { keys[$0.name, default: 0] > 1 } ?? false
      return Self(
        region: row.region, entity: row.entity,
        holder: isNamesake ? row.region?.parent ?? row.region?.code.map { $0 + " " } : nil)
    }
  }
}

extension Comparison {
  /// The numbers of the rows that a name or code means: that name itself, else all with the word in it.
  public func rows(named name: String) -> [Int] {
    let exact = rows.indices.filter { index in
      let row = rows[index]
      return row.label == name || row.entity == nil && (row.region?.name == name || row.region?.code == name)
    }
    return exact.isEmpty ? rows.indices.filter { rows[$0].label?.contains(name) ?? false } : exact
  }
}
