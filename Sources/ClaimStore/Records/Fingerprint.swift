import ClaimModel

/// Tells whether an article changed: 64-bit FNV-1a over everything of it that is stored, and the length of its text.
/// It detects changes, it does not protect against forgery.
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private let length: Int

  init(_ article: Article) {
    length = article.text.utf8.count
    let date = article.date.map { "\($0.day) \($0.source.rawValue)" }
    for field in [article.text, article.title, article.publisher, article.byline, article.url, date] {
      // 0xFF stands in no UTF-8 text: it keeps neighbouring fields, and nil and empty, apart.
      if let field { for byte in field.utf8 { add(byte) } } else { add(0xFE) }
      add(0xFF)
    }
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Hash and length, as stored.
  var text: String { String(hash, radix: 16) + "-" + String(length) }
}
