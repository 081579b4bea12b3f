import ClaimModel

/// The text of one story, folded for matching, with the way back from every folded character to the original.
///
/// Parts of the story follow each other with a line break between them; the text ends with `padding` line breaks, so
/// that looking a few characters ahead needs no bounds check.
struct FoldedText {
  /// The folded characters.
  private(set) var characters: [FoldedScalar] = []
  /// For each folded character, the index of its scalar in the article.
  private(set) var scalarIndex: [Int32] = []
  /// For each folded character, the offset of its first byte in the article.
  private(set) var byteOffset: [Int32] = []
  /// How many characters there are, without the padding.
  private(set) var count = 0
  /// Where each part begins, and what it is to the story.
  private(set) var parts: [(start: Int, role: Story.Role)] = []

  /// Line breaks after the end.
  static let padding = 32

  /// Folds the parts of a story; earlier content is replaced, its memory used again.
  mutating func fold(_ story: Story, of utf8: UnsafeBufferPointer<UInt8>) {
    characters.removeAll(keepingCapacity: true)
    scalarIndex.removeAll(keepingCapacity: true)
    byteOffset.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for part in story.parts {
      parts.append((characters.count, part.role))
      append(utf8, part.place)
      appendBreak(at: part.place)
    }
    count = characters.count
    let end = story.parts.last?.place ?? TextSpan(scalars: 0..<0, bytes: 0..<0)
    for _ in 0..<Self.padding { appendBreak(at: end) }
  }

  private mutating func appendBreak(at place: TextSpan) {
    characters.append(.newline)
    scalarIndex.append(Int32(truncatingIfNeeded: place.scalars.upperBound))
    byteOffset.append(Int32(truncatingIfNeeded: place.bytes.upperBound))
  }

  /// The place in the article of a range of folded characters that is not empty.
  func span(_ range: Range<Int>) -> TextSpan {
    // Removed characters after the last one do not belong to it, so its own length counts.
    let last = range.upperBound - 1
    let next = range.upperBound
    let contiguous = scalarIndex[next] - scalarIndex[last] <= 1
    let scalarEnd = contiguous ? Int(scalarIndex[next]) : Int(scalarIndex[last]) + 1
    let byteEnd = contiguous ? Int(byteOffset[next]) : Int(byteOffset[last]) + characters[last].utf8Length
    return TextSpan(
      scalars: Int(scalarIndex[range.lowerBound])..<scalarEnd, bytes: Int(byteOffset[range.lowerBound])..<byteEnd)
  }
}

extension FoldedText {
  /// Decodes valid UTF-8 and appends what it folds to.
  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ place: TextSpan) {
    let table = FoldTable.shared
    var offset = place.bytes.lowerBound
    var scalar = Int32(truncatingIfNeeded: place.scalars.lowerBound)
    let end = min(place.bytes.upperBound, utf8.count)
    // Chinese takes three bytes a scalar; ASCII text makes the arrays grow, which is right too.
    let capacity = characters.count + (end - offset) / 2 + Self.padding
    characters.reserveCapacity(capacity)
    scalarIndex.reserveCapacity(capacity)
    byteOffset.reserveCapacity(capacity)
    while offset < end {
      let (value, width) = utf8.decodeScalar(at: offset)
      let folded = table.fold(value)
      if value == 0x28 || value == 0xFF08, let gloss = PinyinGloss.length(in: utf8, at: offset, end: end) {
        offset += gloss.bytes
        scalar += Int32(gloss.scalars)
        continue
      }
      if folded != .removed {
        dropMeaninglessSpace(before: folded)
        characters.append(folded)
        scalarIndex.append(scalar)
        byteOffset.append(Int32(truncatingIfNeeded: offset))
      }
      offset += width
      scalar += 1
    }
  }
}

extension FoldedText {
  /// Takes back a single space between a number and a Chinese character, which typesetters put there: `2023 年 12 月`.
  @inline(__always)
  private mutating func dropMeaninglessSpace(before next: FoldedScalar) {
    guard let last = characters.last, last.isSpace, characters.count >= 2 else { return }
    let previous = characters[characters.count - 2]
    guard previous.isDigit && (next.isHan || next == "%") || previous.isHan && next.isDigit else { return }
    characters.removeLast()
    scalarIndex.removeLast()
    byteOffset.removeLast()
  }
}

extension FoldedScalar {
  /// How many bytes the character takes in UTF-8, as far as folding kept its width.
  fileprivate var utf8Length: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : 3 }
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
