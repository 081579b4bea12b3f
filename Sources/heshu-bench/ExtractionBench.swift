import ArticleReader
import ClaimExtraction
import ClaimModel
import Foundation

/// Extraction against a reference pass over the same text held in memory.
enum ExtractionBench {
  static func run(megabytes sizes: [Int]) throws {
    let seeds = try Seeds.load()
    let extractor = ClaimExtractor()
    let reference = ReferencePass()
    let perRound = seeds.map { extractor.claims(in: $0).count }.reduce(0, +)
    guard perRound == Seeds.expectedClaims else {
      throw WrongResult("the seeds give \(perRound) claims, not \(Seeds.expectedClaims)")
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
      guard claims == rounds * perRound, sum != 0 else { throw WrongResult("a round gave another number of claims") }
      print(
        String(
          format: "%6.1f %16.0f %14.1f %7.1f %10.0f %9.0f", bytes / 1e6, bytes / referenceTime / 1e6,
          bytes / extractionTime / 1e6,
          extractionTime / referenceTime, Double(claims) / extractionTime, peakMegabytes()))
    }
  }
}
