import Foundation

// heshu-bench [MEGABYTES…]                        extraction against a reference pass over the same text in memory
// heshu-bench html                                reading HTML against the bare parser
// heshu-bench growth [MEGABYTES…]                 how the time grows with the size of hostile inputs
// heshu-bench conflicts [--claims N] [--folder PATH]  contradictions among many claims
// heshu-bench store [--claims N] [--folder PATH] [--keep]  the store against sqlite3's own import of the same rows; --keep leaves the store there

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "store": try StoreBench(arguments.dropFirst()).run()
  case "conflicts": try ConflictsBench(arguments.dropFirst()).run()
  case "growth": GrowthBench.run(megabytes: arguments.compactMap { Int($0) })
  case "html": try PageBench.run()
  default:
    try ExtractionBench.run(megabytes: arguments.compactMap { Int($0) })
  }
} catch {
  print("\(error)")
  exit(1)
}

/// A result that is not what it must be: nothing measured before that is explained means anything.
struct WrongResult: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
