import ClaimModel

/// The bytes of a text, the places of its lines that are not blank, and its tables.
struct PageText {
  let bytes: [UInt8]
  var lines: [Line]
  var tables: [PageTable]

  /// A line without the white space around it.
  struct Line {
    var place: TextSpan
    /// Whether a blank line, or nothing, stands before it.
    var opensBlock: Bool
    /// What the page's markup says of it.
    var mark = Mark.plain
    /// The line before which the list of other articles ends that this line opens, where the markup says so.
    var scopeEnd: Int?

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

  /// The words at a place.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether two places hold the same bytes.
  func same(_ a: TextSpan, _ b: TextSpan) -> Bool {
    a.scalars.count == b.scalars.count && a.bytes.count == b.bytes.count
      && bytes[a.bytes].elementsEqual(bytes[b.bytes])
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
        lines.append(Line(place: place, opensBlock: opensBlock))
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

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
