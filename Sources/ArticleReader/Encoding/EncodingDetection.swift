extension TextEncoding {
  /// Judges the first bytes of a document: by their mark; else by which encoding spells the most of the commonest
  /// characters in them and the fewest errors. What the document declares holds unless the bytes speak against it.
  init(of bytes: ArraySlice<UInt8>, declared: TextEncoding? = nil) {
    if let marked = Self.marked(bytes) {
      self = marked
      return
    }
    let sample = Sample(bytes)
    guard sample.isOpen else {
      self = .utf8
      return
    }
    var best = (encoding: TextEncoding.utf8, rating: Rating.none)
    var declaredRating = Rating.none
    for encoding in Self.allCases {
      let rating = sample.rating(in: encoding)
      if rating.share > best.rating.share { best = (encoding, rating) }
      if encoding == declared { declaredRating = rating }
    }
    if let declared, declaredRating.errors == 0, declaredRating.share * 3 >= best.rating.share {
      self = declared
    } else {
      self = best.encoding
    }
  }

  /// The encoding that a mark at the beginning tells.
  static func marked(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }
}

/// How well an encoding explains bytes.
private struct Rating {
  var characters = 0
  var common = 0
  var errors = 0

  static let none = Rating()

  /// The share of common characters, less that of errors.
  var share: Double {
    characters + errors == 0 ? -1 : Double(common - errors) / Double(characters + errors)
  }
}

/// The bytes by which an encoding is judged: from the first that is no ASCII on.
private struct Sample {
  private let bytes: ArraySlice<UInt8>
  /// Whether there is anything to judge: neither all ASCII, nor UTF-8 at such length that it cannot be chance.
  let isOpen: Bool
  private let mayBeUTF16: Bool

  init(_ all: ArraySlice<UInt8>) {
    let head = all.prefix(4096)
    let hasNull = head.contains(0)
    // Each character of UTF-16 begins at an even place.
    let first = all.firstIndex { $0 >= 0x80 || $0 == 0 } ?? all.endIndex
    bytes = (hasNull ? all : all[first...]).prefix(1 << 15)
    mayBeUTF16 = hasNull || (first <= all.startIndex + 1 && all.count % 2 == 0)
    let isUTF8 = TextEncoding.firstInvalidByte(all) == nil
    isOpen = hasNull || (first < all.endIndex && !(isUTF8 && bytes.count { $0 >= 0x80 } >= 36))
  }

  func rating(in encoding: TextEncoding) -> Rating {
    switch encoding {
    case .utf8: return rating(of: String(decoding: wholeUTF8, as: UTF8.self), errors: 0)
    case .utf16LittleEndian, .utf16BigEndian:
      guard mayBeUTF16 else { return .none }
      return converted(from: encoding, bytes.prefix(bytes.count & ~1))
    case .gb18030, .big5: return converted(from: encoding, bytes)
    }
  }

  /// The bytes without a character that the end of the sample cuts.
  private var wholeUTF8: ArraySlice<UInt8> {
    guard let last = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes }
    let length = bytes[last] < 0x80 ? 1 : bytes[last] < 0xE0 ? 2 : bytes[last] < 0xF0 ? 3 : 4
    return bytes.endIndex - last < length ? bytes[..<last] : bytes
  }

  /// Bytes that spell nothing are passed over one by one.
  private func converted(from encoding: TextEncoding, _ bytes: ArraySlice<UInt8>) -> Rating {
    guard let conversion = Conversion(from: encoding) else { return .none }
    var (text, rest, errors): ([UInt8], ArraySlice<UInt8>, Int) = ([], bytes, 0)
    while !rest.isEmpty, errors < 64 {
      rest = rest.dropFirst(conversion.append(rest, to: &text))
      guard rest.count > 3 else { break }
      rest = rest.dropFirst(encoding == .gb18030 || encoding == .big5 ? 1 : 2)
      errors += 1
    }
    return rating(of: String(decoding: text, as: UTF8.self), errors: errors + (errors == 64 ? rest.count / 2 : 0))
  }

  private func rating(of text: String, errors: Int) -> Rating {
    var rating = Rating(errors: errors)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<9, 0xFFFD: rating.errors += 1
      case ..<0x80: if mayBeUTF16 { rating.count(isCommon: true) }
      default: rating.count(isCommon: CommonCharacters.contains(scalar.value))
      }
    }
    return rating
  }
}

extension Rating {
  fileprivate mutating func count(isCommon: Bool) {
    characters += 1
    if isCommon { common += 1 }
  }
}
