import Foundation
import LineEditor
import Testing

private let end = "\u{4}"
private let interrupt = "\u{3}"

@Suite(.serialized) struct LineEditorTests {
  static let regions: @Sendable (String, Int) -> Completion = { line, cursor in
    let typed = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    let word = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let fitting = ["松江区", "松河区", "嘉定区"].filter { $0.hasPrefix(word) }
    return Completion(
      replacing: (cursor - word.utf8.count)..<cursor, with: fitting.map { .init($0, detail: "12") })
  }

  @Test func editsChineseText() throws {
    let terminal = try PseudoTerminal()
    terminal.start()
    try terminal.type("松江曲\u{7F}区\u{1}查 \u{5}!\r")
    try terminal.type("甲乙丙\u{1B}[D\u{1B}[D\u{1B}[3~\r")
    try terminal.type("\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("查 松江区!"), .line("甲丙"), .line(""), .endOfFile])
  }

  @Test func completesWhatIsClear() throws {
    let terminal = try PseudoTerminal()
    terminal.start(complete: Self.regions)
    try terminal.type("查 嘉\t的\r")
    try terminal.type("没有\t\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("查 嘉定区 的"), .line("没有"), .endOfFile])
  }

  @Test func listsWhatIsAmbiguousAndKeepsTheLine() throws {
    let terminal = try PseudoTerminal()
    terminal.start(complete: Self.regions)
    try terminal.type("松\t")
    try terminal.wait(for: "\r\n松江区  12  松河区  12\r\n")
    terminal.send("河\t\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("松河区 "), .endOfFile])
  }

  @Test func completesAcrossContinuedLines() throws {
    let terminal = try PseudoTerminal()
    terminal.start(complete: Self.regions)
    try terminal.type("查 \"松江\r")
    try terminal.type("嘉定\" 嘉\t\r")
    try terminal.type("查\\\r")
    try terminal.type("松江\r")
    try terminal.type("查 \"没有完\r")
    try terminal.type(end)
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("查 \"松江\n嘉定\" 嘉定区 "), .line("查松江"), .interrupted, .endOfFile])
  }

  @Test func ctrlCDropsTheLineAndCtrlDEnds() throws {
    let terminal = try PseudoTerminal()
    terminal.start()
    try terminal.type("不要了\(interrupt)")
    try terminal.type("要\u{1}\(end)好\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.interrupted, .line("好"), .endOfFile])
    #expect(!terminal.isRaw)
    #expect(terminal.screen.hasSuffix("\u{1B}[?2004l\r\n"))
  }

  @Test func pastedNewlinesAndTabsDoNothing() throws {
    let terminal = try PseudoTerminal()
    terminal.start(complete: Self.regions)
    try terminal.type("<\u{1B}[200~松\t江\r\n区\u{1B}[31m\u{7}\n\u{1B}[201~>\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("<松 江\n区[31m>"), .endOfFile])
  }

  @Test func searchesTheHistoryForChinese() throws {
    let file = try temporaryHistory(["查 松江区", "比 松江区 嘉定区", "报告"])
    let terminal = try PseudoTerminal()
    terminal.start(history: file)
    try terminal.type("\u{12}松江\r")
    try terminal.type("\u{12}松江\u{12}\r")
    try terminal.type("\u{12}\u{1B}[200~松\n江\u{1B}[201~\u{7}新\r")
    try terminal.type("\u{1B}[A\u{1B}[A\u{5}的\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(
      entries == [
        .line("比 松江区 嘉定区"), .line("查 松江区"), .line("新"), .line("查 松江区的"), .endOfFile,
      ])
    let kept = try file.load()
    #expect(kept == ["报告", "比 松江区 嘉定区", "查 松江区", "新", "查 松江区的"])
  }

  @Test func repaintsAfterAResize() throws {
    let terminal = try PseudoTerminal(columns: 40)
    terminal.start()
    let line = String(repeating: "松江区", count: 10)
    try terminal.type(line)
    try terminal.wait(for: "区")
    terminal.resize(columns: 30, rows: 20)
    kill(getpid(), SIGWINCH)
    try terminal.wait(for: "\u{1B}[J核数> 松江区", times: 1)
    terminal.send("\u{7F}\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line(String(line.dropLast())), .endOfFile])
  }

  @Test func keysOutliveAChangeOfKeyMap() throws {
    let settings = NSTemporaryDirectory() + "editrc-\(UUID().uuidString)"
    try "bind -v\n".write(toFile: settings, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: settings) }
    let terminal = try PseudoTerminal()
    terminal.start(settings: settings, complete: Self.regions)
    try terminal.type("松江\t好\u{1B}0x\u{9}\(interrupt)")
    try terminal.type("甲乙\u{1B}0xA丙\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.interrupted, .line("乙丙"), .endOfFile])
  }

  @Test func takesAnUnknownTerminalForXterm() throws {
    let terminal = try PseudoTerminal()
    terminal.start(type: "no-such-terminal")
    try terminal.type("松江\u{7F}\r")
    try terminal.type(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("松"), .endOfFile])
  }

  @Test func showsNoEscapesOnADumbTerminal() throws {
    let terminal = try PseudoTerminal()
    terminal.start(type: "dumb")
    try terminal.wait(for: "核数> ")
    terminal.send("松江\n")
    try terminal.wait(for: "核数> ", times: 2)
    terminal.send(end)
    let entries = try terminal.entries()
    #expect(entries == [.line("松江"), .endOfFile])
    #expect(!terminal.screen.contains("\u{1B}"))
  }

  private func temporaryHistory(_ entries: [String]) throws -> HistoryFile {
    let file = HistoryFile(path: NSTemporaryDirectory() + "history-\(UUID().uuidString)/history")
    for entry in entries { try file.append(entry) }
    return file
  }

  @Test(arguments: [(20, 2), (20, 1), (2, 1), (80, 24), (1, 1)] as [(UInt16, UInt16)])
  func linesTallerThanTheWindow(columns: UInt16, rows: UInt16) throws {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    let long = String(repeating: "测试", count: 1500)
    terminal.start()
    try terminal.type("\u{1B}[200~\(long)\u{1B}[201~")
    // To the beginning and the end, a character in each, a redraw, another.
    terminal.send("\u{1}a\u{5}z\u{C}y\r")
    try terminal.type("\u{4}")
    #expect(try terminal.entries() == [.line("a\(long)zy"), .endOfFile])
  }

  @Test func noCommandsOfLibeditAreTyped() throws {
    let terminal = try PseudoTerminal()
    terminal.start()
    try terminal.type("\u{1B}x\rlist\r")
    try terminal.type("\u{4}")
    #expect(try terminal.entries().contains(.line("list")))
  }
}
