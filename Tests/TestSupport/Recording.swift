import Foundation
import Testing

/// What the program answered once, kept in files. `make transcripts` records it again.
public enum Recording {
  /// Whether answers are recorded rather than compared.
  public static var isOn: Bool { ProcessInfo.processInfo.environment["HESHU_RECORD"] != nil }

  /// Expects an answer to be the one that a file holds, or records it there.
  public static func expect(
    _ answer: String, in file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isOn { return try Data(answer.utf8).write(to: file) }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try expectSame(answer, recorded, name: file.lastPathComponent, sourceLocation: sourceLocation)
  }
}

/// Expects a long text to be another. Where it is not, the first line that differs is told, and the whole text is kept in
/// a file.
public func expectSame(
  _ text: String, _ expected: String, name: String = "answer.txt", sourceLocation: SourceLocation = #_sourceLocation
) throws {
  guard let difference = TextDifference(of: text, from: expected) else { return }
  let folder = FileManager.default.temporaryDirectory.appending(path: "heshu-answers-\(getpid())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let file = folder.appending(path: name)
  try Data(text.utf8).write(to: file)
  Issue.record("\(name): \(difference)\nthe whole text: \(file.path)", sourceLocation: sourceLocation)
}
