import ClaimModel

/// The items of RSS or the entries of Atom, an article each.
struct Feed {
  private(set) var articles: [Result<Article, ReadingError>] = []

  /// What an item says so far.
  private struct Item {
    var line: Int
    var known = KnownFields()
    /// The text and how good its element is, 0 the best.
    var text = ""
    var rank = Int.max
    var badDate: String?

    /// Takes what an element of it says.
    mutating func take(_ name: String, _ value: String, _ words: String) {
      switch name {
      case "title": known.title = value
      case "link": known.url = known.url ?? value
      case "pubDate", "published", "date", "updated":
        guard known.date == nil || name != "updated" else { return }
        if let date = RecordDate(value) { known.date = date.published } else { badDate = value }
      case "source": known.publisher = value
      default:
        guard let found = Self.texts.firstIndex(of: name), found < rank else { return }
        (text, rank) = (words, found)
      }
    }

    /// The elements that hold the text, the best first.
    private static let texts = ["encoded", "content", "description", "summary"]
  }

  init(_ bytes: [UInt8], path: String) {
    guard var events = XMLEvents(bytes) else { return }
    var (item, words, site): (Item?, String, String?) = (nil, "", nil)
    while let event = events.next() {
      switch event {
      case .text(let text): words += text
      case .start(let name):
        words = ""
        if name == "item" || name == "entry" { item = Item(line: events.line, known: KnownFields(publisher: site)) }
        if name == "link", let address = events.attributes()["href"], item?.known.url == nil {
          item?.known.url = address
        }
      case .end(let name):
        let value = words.withoutSpaceAround
        if name == "item" || name == "entry", let done = item {
          add(done, path: path)
          item = nil
        } else if item == nil {
          if name == "title" { site = site ?? value }
        } else if let value {
          item?.take(name, value, words)
        }
        words = ""
      }
    }
    if articles.isEmpty { articles = [.failure(.empty(path: path, line: nil))] }
  }

  private mutating func add(_ item: Item, path: String) {
    let id =
      "\(path):\(item.line)"
      + (articles.contains { (try? $0.get())?.id == "\(path):\(item.line)" } ? ".\(articles.count + 1)" : "")
    let article =
      item.text.contains("<")
      ? Article(id: id, html: item.text, known: item.known) : Article(id: id, laidOut: item.text, known: item.known)
    articles.append(article.stories.isEmpty ? .failure(.empty(path: path, line: item.line)) : .success(article))
    if let date = item.badDate { articles.append(.failure(.badDate(path: path, line: item.line, words: date))) }
  }
}
