import Foundation
import Testing

@testable import ClaimShell

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7])
  func productsComeInTheOrderOfTheInputs(jobs: Int) throws {
    var received: [Int] = []
    let work = OrderedWork(jobs: jobs) { (number: Int) in
      // Early inputs take longest, so that an unordered line would show.
      usleep(number < 4 ? 2000 : 10)
      return number * 2
    } receive: {
      received.append($0)
    }
    for number in 0..<50 { try work.submit(number) }
    try work.finish()
    #expect(received == (0..<50).map { $0 * 2 })
  }

  @Test func anErrorOfTheReceiverReachesTheCaller() {
    struct Enough: Error {}
    let work = OrderedWork(jobs: 2) { (number: Int) in
      number
    } receive: {
      if $0 == 3 { throw Enough() }
    }
    #expect(throws: Enough.self) {
      for number in 0..<50 { try work.submit(number) }
      try work.finish()
    }
  }
}
