import Foundation
import Synchronization

@testable import ClaimShell

/// Answers and complaints in the order in which they came.
final class CollectedOutput: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var output: OutputStreams {
    OutputStreams(
      write: { [self] new in
        bytes.withLock { $0 += new }
        return 0
      },
      complain: { [self] message in bytes.withLock { $0 += Array((message + "\n").utf8) } },
      screen: { nil })
  }

  /// What came since the last time.
  func take() -> String {
    bytes.withLock { bytes in
      defer { bytes = [] }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension NameCounts {
  /// Names that are counted however busy the machine is.
  static var patient: NameCounts { NameCounts(patience: .seconds(120)) }
}
