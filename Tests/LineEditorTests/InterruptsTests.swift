import Foundation
import LineEditor
import Testing

@Suite struct InterruptsTests {
  @Test func tellsTheCommandThatRuns() {
    #expect(Interrupts.install())
    let called = DispatchSemaphore(value: 0)
    Interrupts.whileHandling({ called.signal() }) {
      #expect(!Interrupts.isPending)
      kill(getpid(), SIGINT)
      #expect(called.wait(timeout: .now() + 20) == .success)
      #expect(Interrupts.isPending)
    }
    Interrupts.clear()
    #expect(!Interrupts.isPending)
  }
}
