import Foundation
import Synchronization

/// Works on inputs on several threads and hands the results over in the order of the inputs, on the caller's thread.
///
/// Only a few inputs are under way at once, so that memory stays small however long the input is.
final class OrderedWork<Input: Sendable, Product: Sendable> {
  private let work: @Sendable (Input) -> Product
  private let receive: (Product) throws -> Void
  private let queue = OperationQueue()
  private var underWay: [Slot] = []

  /// One input on its way: the product and the sign that it is there.
  private final class Slot: Sendable {
    let product = Mutex<Product?>(nil)
    let isDone = DispatchSemaphore(value: 0)
  }

  /// Makes a line of workers; `receive` is called by `submit` and `finish`.
  init(jobs: Int, work: @escaping @Sendable (Input) -> Product, receive: @escaping (Product) throws -> Void) {
    self.work = work
    self.receive = receive
    queue.maxConcurrentOperationCount = max(1, jobs)
  }

  /// Hands an input to the workers; waits for the oldest when enough are under way.
  func submit(_ input: Input) throws {
    if underWay.count > 2 * queue.maxConcurrentOperationCount { try receiveOldest() }
    let slot = Slot()
    underWay.append(slot)
    queue.addOperation { [work] in
      let product = work(input)
      slot.product.withLock { $0 = product }
      slot.isDone.signal()
    }
  }

  /// Waits for all that is under way.
  func finish() throws {
    while !underWay.isEmpty { try receiveOldest() }
  }

  private func receiveOldest() throws {
    let slot = underWay.removeFirst()
    slot.isDone.wait()
    if let product = slot.product.withLock({ $0 }) { try receive(product) }
  }
}
