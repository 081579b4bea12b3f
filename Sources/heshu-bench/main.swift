import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation

// heshu-bench [MEGABYTES…]: extraction against a reference pass over the same text held in memory.

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let seeds = try Seeds.load()
let extractor = ClaimExtractor()
let reference = ReferencePass()
let perRound = seeds.map { extractor.claims(in: $0).count }.reduce(0, +)
guard perRound == Seeds.expectedClaims else {
  print("the seeds give \(perRound) claims, not \(Seeds.expectedClaims): measure nothing before that is explained")
  exit(1)
}

print("    MB   reference MB/s   extract MB/s   ratio   claims/s   peak MB")
for megabytes in sizes.isEmpty ? [1, 4, 16, 64] : sizes {
  let rounds = max(1, megabytes * 1_000_000 / Seeds.bytes(seeds))
  let bytes = Double(rounds * Seeds.bytes(seeds))
  var sum: UInt64 = 0
  let referenceTime = bestSeconds { for _ in 0..<rounds { for seed in seeds { sum &+= reference.run(seed.text) } } }
  var claims = 0
  let extractionTime = bestSeconds {
    claims = 0
    for _ in 0..<rounds { for seed in seeds { claims += extractor.claims(in: seed).count } }
  }
  guard claims == rounds * perRound, sum != 0 else {
    print("a round gave another number of claims")
    exit(1)
  }
  print(
    String(
      format: "%6.1f %16.0f %14.1f %7.1f %10.0f %9.0f", bytes / 1e6, bytes / referenceTime / 1e6,
      bytes / extractionTime / 1e6,
      extractionTime / referenceTime, Double(claims) / extractionTime, peakMegabytes()))
}

let pages = Pages(seeds)
guard pages.claims(extractor) == perRound else {
  print("the seeds as HTML give \(pages.claims(extractor)) claims, not \(perRound)")
  exit(1)
}
let rounds = max(1, 16_000_000 / pages.bytes)
var read = 0
let parseTime = bestSeconds { for _ in 0..<rounds { read &+= pages.parse() } }
let readTime = bestSeconds { for _ in 0..<rounds { read &+= pages.read() } }
guard read > 0 else { exit(1) }
let megabytes = Double(rounds * pages.bytes) / 1e6
print("\n    MB   bare libxml2 MB/s   read HTML MB/s   ratio")
print(
  String(
    format: "%6.1f %19.1f %16.1f %7.2f", megabytes, megabytes / parseTime, megabytes / readTime, readTime / parseTime))
