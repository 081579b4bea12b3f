import Foundation
import Synchronization

@testable import ClaimShell

/// A folder that goes away with the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("heshu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// Answers and complaints in the order in which they came.
final class CollectedOutput: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var output: Output {
    Output(
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
