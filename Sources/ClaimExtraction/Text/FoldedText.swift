import ClaimModel

/// The text of one story, folded for matching, with the way back from every folded character to the original.
///
/// Parts of the story follow each other with a line break between them. The memory is the object's own and is used
/// again by the next story; views of it are valid until then.
final class FoldedText {
  private var storage: UnsafeMutablePointer<FoldedScalar>
  /// For each folded character, the index of its scalar in the article.
  private var scalarIndex: UnsafeMutablePointer<Int32>
  /// For each folded character, the offset of its first byte in the article.
  private var byteOffset: UnsafeMutablePointer<Int32>
  private var capacity = 1024
  /// How many characters there are.
  private(set) var count = 0
  /// Where each part begins, and what it is to the story.
  private(set) var parts: [(start: Int, role: Story.Role)] = []

  init() {
    storage = .allocate(capacity: capacity)
    scalarIndex = .allocate(capacity: capacity)
    byteOffset = .allocate(capacity: capacity)
  }

  deinit {
    storage.deallocate()
    scalarIndex.deallocate()
    byteOffset.deallocate()
  }

  /// The folded characters, as long as the object lives and folds no other story.
  var characters: TextView { TextView(UnsafeBufferPointer(start: storage, count: count)) }

  /// Folds the parts of a story; what was there is replaced.
  func fold(_ story: Story, of utf8: UnsafeBufferPointer<UInt8>) {
    count = 0
    parts.removeAll(keepingCapacity: true)
    // A scalar takes at least a byte, and each part ends in a line break.
    reserve(story.parts.reduce(1) { $0 + $1.place.bytes.count + 2 })
    for part in story.parts {
      parts.append((count, part.role))
      append(utf8, part.place)
      append(.newline, scalar: part.place.scalars.upperBound, byte: part.place.bytes.upperBound)
    }
  }

  private func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    storage.deallocate()
    scalarIndex.deallocate()
    byteOffset.deallocate()
    capacity = needed + needed / 4
    storage = .allocate(capacity: capacity)
    scalarIndex = .allocate(capacity: capacity)
    byteOffset = .allocate(capacity: capacity)
  }

  @inline(__always)
  private func append(_ character: FoldedScalar, scalar: Int, byte: Int) {
    storage[count] = character
    scalarIndex[count] = Int32(truncatingIfNeeded: scalar)
    byteOffset[count] = Int32(truncatingIfNeeded: byte)
    count += 1
  }

  /// The place in the article of a range of folded characters that is not empty.
  func span(_ range: Range<Int>) -> TextSpan {
    // Removed characters after the last one do not belong to it, so its own length counts.
    let last = min(range.upperBound, count) - 1
    let next = min(range.upperBound, count - 1)
    let isContiguous = scalarIndex[next] - scalarIndex[last] == 1
    let scalarEnd = Int(scalarIndex[last]) + 1
    let byteEnd = isContiguous ? Int(byteOffset[next]) : Int(byteOffset[last]) + storage[last].utf8Length
    return TextSpan(
      scalars: Int(scalarIndex[range.lowerBound])..<scalarEnd, bytes: Int(byteOffset[range.lowerBound])..<byteEnd)
  }
}

extension FoldedText {
  /// Decodes valid UTF-8 and appends what it folds to.
  private func append(_ utf8: UnsafeBufferPointer<UInt8>, _ place: TextSpan) {
    let end = min(place.bytes.upperBound, utf8.count)
    var offset = place.bytes.lowerBound
    var scalar = place.scalars.lowerBound
    FoldTable.shared.withTable { table in
      while offset < end {
        let (value, width) = utf8.decodeScalar(at: offset)
        if value == 0x28 || value == 0xFF08, let gloss = PinyinGloss.length(in: utf8, at: offset, end: end) {
          offset += gloss.bytes
          scalar += gloss.scalars
          continue
        }
        let folded = value < 0x10000 ? FoldedScalar(value: table[Int(value)]) : .other
        if folded != .removed {
          if count > 1, storage[count - 1].isSpace { dropMeaninglessSpace(before: folded) }
          append(folded, scalar: scalar, byte: offset)
        }
        offset += width
        scalar += 1
      }
    }
  }

  /// Takes back a single space between a number and a Chinese character, which typesetters put there: `2023 年 12 月`.
  private func dropMeaninglessSpace(before next: FoldedScalar) {
    let previous = storage[count - 2]
    guard previous.isDigit && (next.isHan || next == "%") || previous.isHan && next.isDigit else { return }
    count -= 1
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
