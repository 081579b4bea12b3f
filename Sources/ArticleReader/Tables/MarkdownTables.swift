import ClaimModel

extension PageText {
  /// Finds the tables that Markdown writes between bars, under a line such as `| --- | ---: |`.
  mutating func markTables() {
    var index = 1
    while index < lines.count {
      guard isRuler(lines[index].place.bytes), !lines[index].opensBlock, hasBar(lines[index - 1].place.bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, !lines[end].opensBlock, hasBar(lines[end].place.bytes) { end += 1 }
      let rows = (index - 1..<end).filter { $0 != index }.map { line in
        cells(of: lines[line].place).map { TableCell(place: $0, isHeading: line < index) }
      }
      if rows[0].count > 1, rows.count > 1 {
        tables.append(PageTable(lines: index - 1..<end, rows: rows))
        for line in index - 1..<end { lines[line].mark = .table }
      }
      index = end
    }
  }

  private func hasBar(_ range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "|")) }

  /// Whether a line is nothing but dashes, bars, colons and spaces.
  private func isRuler(_ range: Range<Int>) -> Bool {
    guard bytes[range].contains(UInt8(ascii: "-")), hasBar(range) else { return false }
    return bytes[range].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  /// The cells between the bars of a line; `\|` is no bar.
  private func cells(of place: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var (start, startScalar, scalar) = (place.bytes.lowerBound, place.scalars.lowerBound, place.scalars.lowerBound)
    for index in place.bytes {
      if bytes[index] == UInt8(ascii: "|"), index == start || bytes[index - 1] != UInt8(ascii: "\\") {
        // The bar before the first cell closes none.
        if index > place.bytes.lowerBound {
          found.append(Self.trim(bytes, start..<index, scalars: startScalar..<scalar))
        }
        (start, startScalar) = (index + 1, scalar + 1)
      }
      if bytes[index] & 0xC0 != 0x80 { scalar += 1 }
    }
    if start < place.bytes.upperBound {
      found.append(Self.trim(bytes, start..<place.bytes.upperBound, scalars: startScalar..<place.scalars.upperBound))
    }
    return found
  }
}
