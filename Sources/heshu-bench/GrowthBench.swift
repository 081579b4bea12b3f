import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation

/// How the time of reading and extraction grows with the input, for shapes that have made it grow faster than that.
enum GrowthBench {
  /// Prints the seconds of the processor at each size; a shape that takes over three times as long at twice the size is marked.
  static func run(megabytes: [Int]) {
    let sizes = megabytes.isEmpty ? [1, 2, 4, 8] : megabytes
    print("shape".padding(toLength: 16, withPad: " ", startingAt: 0), sizes.map { "\($0) MB" }.joined(separator: "  "))
    for shape in GrowthShape.all {
      var times: [Double] = []
      for size in sizes {
        let text = shape.text(bytes: size << 20)
        let before = processorSeconds()
        read(text, isPage: shape.isPage)
        times.append(processorSeconds() - before)
        // What grows so will take hours at the next size.
        if times.count > 1, times[times.count - 1] > 3 * times[times.count - 2], times[times.count - 1] > 1 { break }
      }
      let grows = zip(times, times.dropFirst()).contains { $1 > 3 * $0 && $1 > 1 } ? "  more than linear" : ""
      let shown = times.map { String(format: "%.2f", $0) }.joined(separator: "  ")
      print(shape.name.padding(toLength: 16, withPad: " ", startingAt: 0), shown + grows)
      fflush(nil)
    }
  }

  private static func read(_ text: String, isPage: Bool) {
    let reader = ArticleReader()
    let article = isPage ? reader.article(id: "a", html: text) : reader.article(id: "a", text: text)
    _ = ClaimExtractor().claims(in: article)
  }
}
