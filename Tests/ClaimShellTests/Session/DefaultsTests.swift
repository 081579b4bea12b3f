import Foundation
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct DefaultsTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws { folder = try TemporaryFolder() }

  /// What is set, and what is said, when a file with these permissions says `format csv`.
  private func applied(_ mode: mode_t) throws -> (format: OutputFormat, said: String) {
    let path = folder.path("config")
    try Data("format csv\n".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, mode)
    let interpreter = Interpreter(session: Session(output: answers.output), output: answers.output)
    Defaults(path: path).apply(with: interpreter)
    return (interpreter.session.settings.format, answers.take())
  }

  @Test func theFileOfTheUserIsObeyed() throws {
    for mode: mode_t in [0o600, 0o644] { #expect(try applied(mode) == (.csv, "")) }
  }

  @Test func whatOthersMayWriteIsNot() throws {
    for mode: mode_t in [0o622, 0o664] {
      let (format, said) = try applied(mode)
      #expect(format == .table)
      #expect(said.hasPrefix("heshu: ") && said.contains("is not obeyed: others may write it"))
      #expect(said.split(separator: "\n").count == 1)
    }
  }
}
