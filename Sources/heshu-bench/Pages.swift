import ArticleReader
import CXML2
import ClaimExtraction
import ClaimModel

/// The seeds as pages of HTML, as sites write them: with a head, navigation, classes and a footer.
struct Pages {
  private let pages: [String]

  init(_ seeds: [Article]) {
    pages = seeds.map { seed in
      let body = seed.text.split(separator: "\n").map {
        #"<p class="text" style="text-indent: 2em">\#(Self.escaped($0))</p>"#
      }
      return Self.head + body.joined(separator: "\n") + Self.foot
    }
  }

  var bytes: Int { pages.map(\.utf8.count).reduce(0, +) }

  /// How many claims the pages give; as many as the text alone.
  func claims(_ extractor: ClaimExtractor) -> Int {
    pages.map { extractor.claims(in: ArticleReader().article(id: "page", html: $0)).count }.reduce(0, +)
  }

  /// Reads every page; the size of the texts, so that nothing is optimised away.
  func read() -> Int { pages.map { ArticleReader().article(id: "page", html: $0).text.utf8.count }.reduce(0, +) }

  /// Builds the tree of libxml2 for every page and nothing else; how many there are.
  func parse() -> Int {
    pages.count { page in
      var page = page
      return page.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
          let tree = htmlReadMemory(bytes.baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
          defer { xmlFreeDoc(tree) }
          return tree != nil
        }
      }
    }
  }

  private static func escaped(_ line: Substring) -> String {
    String(line).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static let head = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/css/main.css">
    <style>.text { line-height: 2; color: #333 }</style><script>window.page = { id: 20231211, views: 100 };</script></head>
    <body class="article-page"><nav class="top"><ul>\(links(24))</ul></nav><div class="wrap"><div id="content">

    """

  private static let foot = """

    </div></div><footer class="footer"><p>Copyright 2023</p></footer>
    <script>document.write("<p>" + window.page.views + "</p>");</script></body></html>
    """

  private static func links(_ count: Int) -> String {
    (0..<count).map { #"<li class="item"><a href="/list/\#($0).html" target="_blank">栏目</a></li>"# }.joined(
      separator: "\n")
  }
}
