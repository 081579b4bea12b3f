import ClaimModel

/// The text of one story, folded for matching, with the way back from every folded character to the original.
///
/// Parts of the story follow each other with a line break between them. The memory is the object's own and is used
/// again by the next story; views of it are valid until then.
final class FoldedText {
  private var storage: UnsafeMutablePointer<FoldedScalar>
  /// For each folded character, where it stands in the article.
  private var places: UnsafeMutablePointer<Place>
  private var capacity = 1024

  /// The index of a scalar and the offset of its first byte.
  private struct Place {
    var scalar: Int32
    var byte: Int32
  }

  /// The text that was folded, as long as its owner holds it.
  private var utf8 = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// How many characters there are.
  private(set) var count = 0
  /// Where each part begins, and what it is to the story.
  private(set) var parts: [(start: Int, role: Story.Role)] = []

  init() {
    storage = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
  }

  deinit {
    storage.deallocate()
    places.deallocate()
  }

  /// The folded characters, as long as the object lives and folds no other story.
  var characters: TextView { TextView(UnsafeBufferPointer(start: storage, count: count)) }

  /// Folds the parts of a story; what was there is replaced.
  func fold(_ story: Story, of utf8: UnsafeBufferPointer<UInt8>) {
    count = 0
    self.utf8 = utf8
    parts.removeAll(keepingCapacity: true)
    // A scalar takes at least a byte, and each part ends in a line break.
    reserve(story.parts.reduce(1) { $0 + $1.place.bytes.count + 2 })
    for part in story.parts {
      parts.append((count, part.role))
      for run in part.place.without(story.omitted) { append(utf8, run) }
      storage[count] = .newline
      places[count] = Place(
        scalar: Int32(truncatingIfNeeded: part.place.scalars.upperBound),
        byte: Int32(truncatingIfNeeded: part.place.bytes.upperBound))
      count += 1
    }
  }

  private func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    storage.deallocate()
    places.deallocate()
    capacity = needed + needed / 4
    storage = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
  }

  /// The folded characters of a place in the article.
  func range(of span: TextSpan) -> Range<Int> {
    let start = index(from: span.scalars.lowerBound)
    return start..<max(start, index(from: span.scalars.upperBound))
  }

  /// The first folded character that stands at a scalar of the article or after it.
  private func index(from scalar: Int) -> Int {
    UnsafeBufferPointer(start: places, count: count).partitionIndex(where: { Int($0.scalar) < scalar })
  }

  /// The place in the article of a range of folded characters that is not empty.
  func span(_ range: Range<Int>) -> TextSpan {
    // Removed and omitted characters after the last one do not belong to it, so its own width counts.
    let (first, last) = (places[range.lowerBound], places[min(range.upperBound, count) - 1])
    let byteEnd = Int(last.byte) + utf8.decodeScalar(at: Int(last.byte)).width
    return TextSpan(scalars: Int(first.scalar)..<Int(last.scalar) + 1, bytes: Int(first.byte)..<byteEnd)
  }
}

extension FoldedText {
  /// Decodes valid UTF-8 and appends what it folds to.
  private func append(_ utf8: UnsafeBufferPointer<UInt8>, _ place: TextSpan) {
    let end = min(place.bytes.upperBound, utf8.count)
    var offset = place.bytes.lowerBound
    var scalar = place.scalars.lowerBound
    // Held here, so that the loop does not look them up in the object.
    var count = self.count
    let (storage, places) = (self.storage, self.places)
    FoldTable.shared.withTable { table in
      while offset < end {
        let (value, width) = utf8.decodeScalar(at: offset)
        if value == 0x28 || value == 0xFF08, let gloss = PinyinGloss.length(in: utf8, at: offset, end: end) {
          offset += gloss.bytes
          scalar += gloss.scalars
          continue
        }
        let folded = value < 0x10000 ? FoldedScalar(value: table[Int(value)]) : FoldTable.outside(value)
        if folded != .removed {
          if count > 1, storage[count - 1].isSpace, isMeaningless(between: storage[count - 2], folded) { count -= 1 }
          storage[count] = folded
          places[count] = Place(scalar: Int32(truncatingIfNeeded: scalar), byte: Int32(truncatingIfNeeded: offset))
          count += 1
        }
        offset += width
        scalar += 1
      }
    }
    self.count = count
  }

  /// The folded characters of ranges as a string; what folding has but a stand-in for is as it was written.
  func string(_ ranges: [Range<Int>], where isWanted: (FoldedScalar) -> Bool) -> String {
    var found = String.UnicodeScalarView()
    for place in ranges.joined() where isWanted(storage[place]) {
      let isStandIn = storage[place] == .rareHan
      let value = isStandIn ? utf8.decodeScalar(at: Int(places[place].byte)).value : UInt32(storage[place].value)
      if let scalar = Unicode.Scalar(value) { found.append(scalar) }
    }
    return String(found)
  }

  /// Whether a single space stands only between a number and a Chinese character, where typesetters put it: `2023 年`.
  private func isMeaningless(between previous: FoldedScalar, _ next: FoldedScalar) -> Bool {
    previous.isDigit && (next.isHan || next == "%") || previous.isHan && next.isDigit
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar at an offset of valid UTF-8, and its width in bytes.
  @inline(__always)
  func decodeScalar(at offset: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    if first & 0xF0 == 0xE0, offset + 2 < count {
      return ((first & 0x0F) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2), 3)
    }
    if first >= 0xF0, offset + 3 < count {
      let high = (first & 0x07) << 18 | continuation(offset + 1) << 12
      return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
    }
    guard offset + 1 < count else { return (first, 1) }
    return ((first & 0x1F) << 6 | continuation(offset + 1), 2)
  }

  @inline(__always)
  private func continuation(_ offset: Int) -> UInt32 { UInt32(self[offset]) & 0x3F }
}
