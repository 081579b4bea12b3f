import Foundation
import LineEditor
import Testing

@Suite struct InterruptsTests {
  /// A signal reaches every test of the process, and any command they run sets the handler: so a process of its own.
  @Test func tellsTheCommandThatRuns() async {
    await #expect(processExitsWith: .success) {
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

  @Test func tellsACommandAfterAnotherHasEnded() async {
    await #expect(processExitsWith: .success) {
      #expect(Interrupts.install())
      let called = DispatchSemaphore(value: 0)
      Interrupts.whileHandling({ called.signal() }) {
        Interrupts.whileHandling({}) {}
        kill(getpid(), SIGINT)
        #expect(called.wait(timeout: .now() + 20) == .success)
      }
    }
  }
}
