import Foundation

/// The text of an article that only a script of the page holds, for the script to show it.
enum PageData {
  /// The longest string of sentences under a key such as `"content"` in the scripts of a page.
  static func body(in page: String) -> String? {
    let bytes = Array(page.utf8)
    var best: String?
    for key in keys {
      for start in bytes.indices where bytes[start] == 0x22 && bytes[start...].starts(with: key) {
        guard let words = string(in: bytes, after: start + key.count), words.contains("。"),
          words.count > best?.count ?? 0
        else { continue }
        best = words
      }
    }
    return best.map(plain)
  }

  private static let keys = ["content", "body", "articleBody", "text", "html"].map { Array("\"\($0)\"".utf8) }

  /// The string behind a colon.
  private static func string(in bytes: [UInt8], after key: Int) -> String? {
    var index = key
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ":") { index += 1 }
    guard index > key, index < bytes.count, bytes[index] == 0x22 else { return nil }
    var end = index + 1
    while end < bytes.count, bytes[end] != 0x22 { end += bytes[end] == 0x5C ? 2 : 1 }
    guard end < bytes.count else { return nil }
    return try? JSONDecoder().decode(String.self, from: Data(bytes[index...end]))
  }

  /// The words of a string that may be HTML, a paragraph a line.
  private static func plain(_ words: String) -> String {
    guard words.contains("<") else { return words }
    var (words, builder) = (words, HTMLPageBuilder())
    words.withUTF8 { HTMLParser.parse($0, into: &builder) }
    builder.finish()
    return builder.text.lines.map { String(decoding: builder.text.bytes[$0.place], as: UTF8.self) }
      .joined(separator: "\n")
  }
}
