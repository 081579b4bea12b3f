import Foundation
import Testing

@testable import LineEditor

@Suite struct PlainLinesTests {
  private func entries(of text: String) throws -> [Entry] {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let terminal = Terminal(input: pipe.fileHandleForReading.fileDescriptor, output: STDOUT_FILENO, type: "xterm")
    let editor = LineEditor(terminal: terminal)
    #expect(!editor.isEditing)
    var entries: [Entry] = []
    while entries.last != .endOfFile, entries.count < 100 { entries.append(editor.readLine(prompt: "核数> ")) }
    return entries
  }

  @Test func readsLinesOfAnyEnding() throws {
    #expect(
      try entries(of: "\u{FEFF}查 松江\r\n\n末行") == [.line("查 松江"), .line(""), .line("末行"), .endOfFile])
    #expect(try entries(of: "") == [.endOfFile])
  }

  @Test func readsLinesLongerThanABlock() throws {
    let long = String(repeating: "松江", count: 3000)
    #expect(try entries(of: long + "\n" + long) == [.line(long), .line(long), .endOfFile])
  }

  @Test func continuesLines() throws {
    #expect(
      try entries(of: "查 \\\n松江\n\"一\n二\"\n\"没完")
        == [.line("查 松江"), .line("\"一\n二\""), .line("\"没完\n"), .endOfFile])
  }
}
