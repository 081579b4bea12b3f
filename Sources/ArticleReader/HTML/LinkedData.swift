import ClaimModel
import Foundation

/// What a page says of itself in JSON-LD, as search engines ask for it.
struct LinkedData: Decodable {
  var headline: String?
  var articleBody: String?
  var publisher: Organization?
  var datePublished: String?
  /// The name that Baidu has for it.
  var pubDate: String?

  /// Who published it; some sites write the name alone.
  struct Organization: Decodable {
    var name: String?

    private enum CodingKeys: CodingKey { case name }

    init(from decoder: any Decoder) throws {
      if let word = try? decoder.singleValueContainer().decode(String.self) {
        name = word
      } else {
        name = try? decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name)
      }
    }
  }

  /// Reads the first object of a script that says when the page was published; nil when none does.
  init?(_ script: [UInt8]) {
    let data = Data(script)
    let one = try? JSONDecoder().decode(LinkedData.self, from: data)
    let many = (try? JSONDecoder().decode([LinkedData].self, from: data)) ?? []
    guard let found = ([one].compactMap { $0 } + many).first(where: { $0.published != nil || $0.articleBody != nil })
    else { return nil }
    self = found
  }

  /// The day as it is written.
  var published: String? { datePublished ?? pubDate }
}
