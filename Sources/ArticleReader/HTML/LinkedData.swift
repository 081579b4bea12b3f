import ClaimModel
import Foundation

/// What a page says of itself in JSON-LD, as search engines ask for it.
struct LinkedData: Decodable {
  var headline: String?
  var datePublished: String?
  /// The name that Baidu has for it.
  var pubDate: String?

  /// Reads the first object of a script that says when the page was published; nil when none does.
  init?(_ script: [UInt8]) {
    let data = Data(script)
    let one = try? JSONDecoder().decode(LinkedData.self, from: data)
    let many = (try? JSONDecoder().decode([LinkedData].self, from: data)) ?? []
    guard let found = ([one].compactMap { $0 } + many).first(where: { $0.published != nil }) else { return nil }
    self = found
  }

  /// The day as it is written.
  var published: String? { datePublished ?? pubDate }
}
