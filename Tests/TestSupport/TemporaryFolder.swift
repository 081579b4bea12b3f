import Foundation

/// A folder that goes away with the test.
public final class TemporaryFolder {
  /// Where it is.
  public let url: URL

  /// Letters that no test types: what a test looks for must not stand in a path by chance.
  private static let letters = Array("GHJKLMNPQRSTVWXZ")

  /// Makes a folder of its own, with a name that ends in what is given.
  public init(named end: String = "") throws {
    let name = "heshu-" + String((0..<24).compactMap { _ in Self.letters.randomElement() }) + end
    url = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  public func path(_ name: String) -> String { url.appending(path: name).path }
}
