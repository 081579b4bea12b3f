import ClaimModel
import Foundation
import LineEditor

/// A folder that files are written into. What had to be made of the way to it goes again if nothing came into it.
final class OutputFolder {
  let path: String
  /// The folders that were made, the deepest first.
  private let made: [String]

  init(_ path: String) throws {
    // What is broken off is cleared away before the program ends.
    Interrupts.install(isShell: false)
    self.path = path
    var missing: [String] = []
    var url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    while Destination(at: url.path) == .nothing, url.pathComponents.count > 1 {
      missing.append(url.path)
      url.deleteLastPathComponent()
    }
    made = missing
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        en: "nothing can be written to \(path); check that it is a folder and that you may write there",
        zh: "\(path) 写不进去；请检查它是不是目录、有没有写的权限", at: path)
    }
  }

  /// A file in it.
  func file(_ name: String, force: Bool) throws -> OutputFile {
    try OutputFile(URL(fileURLWithPath: path).appendingPathComponent(name).relativePath, in: self, force: force)
  }

  // A folder that holds something is not removed.
  deinit { for folder in made where rmdir(folder) != 0 { return } }
}
