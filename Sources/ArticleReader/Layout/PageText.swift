import ClaimModel

/// The bytes of a text, the places of its lines that are not blank, its tables, and what is none of its words.
struct PageText {
  let bytes: [UInt8]
  var lines: [Line]
  var tables: [PageTable]
  /// Places that are no words, in order, without overlap.
  private(set) var omitted: [TextSpan] = []
  /// What the text says of itself before it begins.
  var fields = PageFields()

  /// A line without the white space around it.
  struct Line {
    var place: TextSpan
    /// Whether a blank line, or nothing, stands before it.
    var opensBlock: Bool
    /// What the page's markup says of it.
    var mark = Mark.plain
    /// Whether nothing but a line end of plain text or a `<br>` parts it from the line before.
    var isSoft = false
    /// Whether it is a `<br>`.
    var isBreak = false
    /// How many columns it is set in; an ideographic space always opens a paragraph.
    var indent = 0
    /// Whether the text marks it as the heading of a chapter or a story: `# …`.
    var isTopHeading = false
    /// Whether the number of a page stands before it.
    var opensPage = false
    /// The line before which the list of other articles ends that this line opens, where the markup says so.
    var scopeEnd: Int?

    /// The indent of an ideographic space.
    static let paragraphIndent = 1000

    /// What markup tells of a line.
    enum Mark {
      case plain
      case headline
      /// Most of the line leads elsewhere.
      case links
      /// It stands beside the article.
      case margin
      /// A row of a table.
      case table
    }
  }

  /// A text that was laid out already.
  init(bytes: [UInt8], lines: [Line], tables: [PageTable]) {
    self.bytes = bytes
    self.lines = lines
    self.tables = tables
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes, lines: Self.lines(of: bytes), tables: [])
  }

  /// The characters at a place.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words at a place.
  func words(_ place: TextSpan) -> String { place.without(omitted).map { string($0.bytes) }.joined() }

  /// Whether two places hold the same bytes.
  func same(_ a: TextSpan, _ b: TextSpan) -> Bool {
    a.scalars.count == b.scalars.count && a.bytes.count == b.bytes.count
      && bytes[a.bytes].elementsEqual(bytes[b.bytes])
  }

  /// A hash of the bytes of a range, eight at a time.
  func print(of range: Range<Int>) -> FNV1a {
    var hash = FNV1a()
    bytes.withUnsafeBytes { all in
      let words = UnsafeRawBufferPointer(rebasing: all[range])
      var offset = 0
      while offset + 8 <= words.count {
        hash.combine(words.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      for byte in words[offset...] { hash.combine(UInt64(byte)) }
    }
    return hash
  }

  /// How many bytes the white space at a byte takes; 0 when there is none.
  func space(at index: Int, before end: Int) -> Int { Self.space(in: bytes, at: index, before: end) }

  /// The runs of a line between gaps of three or more spaces, with which pages join paragraphs in a teaser.
  func segments(of place: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var (start, startScalar) = (place.bytes.lowerBound, place.scalars.lowerBound)
    var (index, scalar, gap) = (start, startScalar, 0)
    while index < place.bytes.upperBound {
      let space = space(at: index, before: place.bytes.upperBound)
      if space == 0 {
        if gap >= 3 {
          found.append(Self.trim(bytes, start..<index, scalars: startScalar..<scalar))
          (start, startScalar) = (index, scalar)
        }
        gap = 0
      } else {
        gap += 1
      }
      index += space == 0 ? Self.scalarLength(bytes[index]) : space
      scalar += 1
    }
    found.append(Self.trim(bytes, start..<place.bytes.upperBound, scalars: startScalar..<place.scalars.upperBound))
    return found.filter { !$0.bytes.isEmpty }
  }

  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64)
    var (start, startScalar, scalar) = (0, 0, 0)
    var opensBlock = true
    func close(at end: Int) {
      let place = trim(bytes, start..<end, scalars: startScalar..<scalar)
      if place.bytes.isEmpty {
        opensBlock = true
      } else {
        let indent = Self.indent(bytes[start..<place.bytes.lowerBound])
        lines.append(Line(place: place, opensBlock: opensBlock, isSoft: !opensBlock, indent: indent))
        opensBlock = false
      }
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { scalar += 1 }
      if byte == UInt8(ascii: "\n") {
        scalar -= 1
        close(at: index)
        scalar += 1
        (start, startScalar) = (index + 1, scalar)
      }
    }
    close(at: bytes.count)
    return lines
  }

  /// The columns of the white space before a line.
  static func indent(_ space: ArraySlice<UInt8>) -> Int {
    space.contains(0xE3) ? Line.paragraphIndent : space.count { $0 == 0x20 } + 8 * space.count { $0 == 0x09 }
  }

  /// A range without the white space around it.
  static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    trim(bytes, range, scalars: 0..<range.count).bytes
  }

  /// A place without the white space around it.
  static func trim(_ bytes: [UInt8], _ range: Range<Int>, scalars: Range<Int>) -> TextSpan {
    var (low, high, first, last) = (range.lowerBound, range.upperBound, scalars.lowerBound, scalars.upperBound)
    while low < high, case let length = space(in: bytes, at: low, before: high), length > 0 {
      low += length
      first += 1
    }
    while high > low {
      var before = high - 1
      while before > low, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard space(in: bytes, at: before, before: high) > 0 else { break }
      high = before
      last -= 1
    }
    return TextSpan(scalars: first..<last, bytes: low..<high)
  }

  /// ASCII white space, no-break space, the spaces of typesetters, zero-width space, ideographic space and the byte
  /// order mark.
  private static func space(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE2, index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

extension PageText {
  /// Leaves places out of the words, and the lines that have nothing else.
  mutating func omit(_ places: [TextSpan]) {
    guard !places.isEmpty else { return }
    var merged: [TextSpan] = []
    for place in (omitted + places).sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      if let last = merged.last, last.bytes.upperBound >= place.bytes.lowerBound {
        merged[merged.count - 1] = last.union(place)
      } else {
        merged.append(place)
      }
    }
    omitted = merged
    keep(
      lines.map { line in
        let runs = line.place.without(merged).map { Self.trim(bytes, $0.bytes, scalars: $0.scalars) }
          .filter { !$0.bytes.isEmpty }
        guard let first = runs.first, let last = runs.last else { return nil }
        var line = line
        line.place = first.union(last)
        return line
      })
  }

  /// Puts lines in the place of all others; nil for those that go. Tables and lists of other articles move with them.
  mutating func keep(_ kept: [Line?]) {
    var indexes = [0]
    for line in kept { indexes.append((indexes.last ?? 0) + (line == nil ? 0 : 1)) }
    lines = kept.compactMap { line in
      guard var line else { return nil }
      line.scopeEnd = line.scopeEnd.map { indexes[min($0, kept.count)] }
      return line
    }
    for table in tables.indices {
      tables[table].lines = indexes[tables[table].lines.lowerBound]..<indexes[tables[table].lines.upperBound]
    }
  }

  /// Leaves ranges of bytes out, which are in order.
  mutating func omit(bytes ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    var (index, scalar) = (0, 0)
    func scalars(upTo end: Int) -> Int {
      for byte in bytes[index..<end] where byte & 0xC0 != 0x80 { scalar += 1 }
      index = end
      return scalar
    }
    omit(
      ranges.map { range in
        let start = scalars(upTo: range.lowerBound)
        return TextSpan(scalars: start..<scalars(upTo: range.upperBound), bytes: range)
      })
  }
}
