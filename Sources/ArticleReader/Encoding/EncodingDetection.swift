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
  /// The characters beyond ASCII, and those of them that are common.
  var characters = 0
  var common = 0
  /// The bytes that spell nothing.
  var errors = 0

  /// The rating of bytes that cannot be in the encoding.
  static let none = Rating(errors: 1)

  /// The share of common characters, less that of errors.
  var share: Double {
    characters + errors == 0 ? 0 : Double(common - errors) / Double(characters + errors)
  }
}

/// The bytes by which an encoding is judged.
private struct Sample {
  /// The bytes from the first that is no ASCII on.
  private let bytes: ArraySlice<UInt8>
  /// The bytes from the beginning on, in pairs; empty where they can be no UTF-16.
  private let pairs: ArraySlice<UInt8>
  /// Whether there is anything to judge: neither all ASCII, nor UTF-8 at such length that it cannot be chance.
  let isOpen: Bool

  private static let size = 1 << 15

  init(_ all: ArraySlice<UInt8>) {
    let hasNull = all.prefix(4096).contains(0)
    let first = all.firstIndex { $0 >= 0x80 } ?? all.endIndex
    bytes = all[first...].prefix(Self.size)
    let isUTF8 = TextEncoding.firstInvalidByte(all) == nil
    isOpen = hasNull || (first < all.endIndex && !(isUTF8 && bytes.count { $0 >= 0x80 } >= 36))
    pairs = hasNull || (!isUTF8 && all.count % 2 == 0) ? all.prefix(Self.size & ~1).prefix(all.count & ~1) : []
  }

  func rating(in encoding: TextEncoding) -> Rating {
    switch encoding {
    case .utf8: Rating(of: String(decoding: wholeUTF8, as: UTF8.self), errors: 0)
    case .utf16LittleEndian, .utf16BigEndian: converted(from: encoding, pairs)
    case .gb18030, .big5: converted(from: encoding, bytes)
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
    guard !bytes.isEmpty, let conversion = Conversion(from: encoding) else { return .none }
    var (text, rest, errors): ([UInt8], ArraySlice<UInt8>, Int) = ([], bytes, 0)
    while !rest.isEmpty, errors < 64 {
      rest = rest.dropFirst(conversion.append(rest, to: &text))
      guard rest.count > 3 else { break }
      rest = rest.dropFirst(encoding == .gb18030 || encoding == .big5 ? 1 : 2)
      errors += 1
    }
    return Rating(
      of: String(decoding: text, as: UTF8.self), errors: errors + (errors == 64 ? rest.count / 2 : 0),
      countsASCII: encoding != .gb18030 && encoding != .big5)
  }
}

extension Rating {
  /// Rates what bytes spell; ASCII counts for nothing but in UTF-16, as all others spell it alike.
  fileprivate init(of text: String, errors: Int, countsASCII: Bool = false) {
    self.errors = errors
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<9, 0xFFFD: self.errors += 1
      case ..<0x80:
        guard countsASCII else { break }
        characters += 1
        common += 1
      default:
        characters += 1
        if CommonCharacters.contains(scalar.value) { common += 1 }
      }
    }
  }
}
