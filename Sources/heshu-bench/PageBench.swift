import ClaimExtraction
import Foundation

/// The reading of HTML against libxml2 alone on the same pages.
enum PageBench {
  static func run() throws {
    let pages = Pages(try Seeds.load())
    let claims = pages.claims(ClaimExtractor())
    guard claims == Seeds.expectedClaims else {
      throw WrongResult("the seeds as HTML give \(claims) claims, not \(Seeds.expectedClaims)")
    }
    let rounds = max(1, 16_000_000 / pages.bytes)
    var read = 0
    let parseTime = bestSeconds { for _ in 0..<rounds { read &+= pages.parse() } }
    let readTime = bestSeconds { for _ in 0..<rounds { read &+= pages.read() } }
    guard read > 0 else { throw WrongResult("nothing was read") }
    let megabytes = Double(rounds * pages.bytes) / 1e6
    print("    MB   bare libxml2 MB/s   read HTML MB/s   ratio")
    print(
      String(
        format: "%6.1f %19.1f %16.1f %7.2f", megabytes, megabytes / parseTime, megabytes / readTime,
        readTime / parseTime))
  }
}
