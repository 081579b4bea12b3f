import CLineEdit
import Foundation

/// What was entered at a prompt.
public enum Entry: Sendable, Hashable {
  /// An entry, without the newline at its end; newlines inside come from open quotes and from pasted text.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, the end of the input, or a signal that asks to end.
  case endOfFile
}

/// Reads entries at a prompt, with editing, history and completion on a terminal, and plainly elsewhere.
///
/// Not `Sendable`: libedit's state belongs to one thread, and so does the terminal.
public final class LineEditor {
  /// Offers what could stand at the cursor (an offset in bytes of UTF-8) of an entry that may span lines.
  public typealias Completer = (_ line: String, _ cursor: Int) -> Completion

  /// The editor's own words on the screen.
  public struct Wording: Sendable {
    let search: String
    let notFound: String
    let more: @Sendable (Int) -> String

    /// Words for a search through the history, for one that finds nothing, and for candidates that are not shown.
    public init(search: String, notFound: String, more: @escaping @Sendable (Int) -> String) {
      self.search = search
      self.notFound = notFound
      self.more = more
    }

    /// The words in English.
    public static let english = Wording(search: "search", notFound: "not found") { "… and \($0) more; type on" }
  }

  /// The editor's own words.
  public var wording: Wording

  /// Why there is no history, if so. Editing goes on without.
  public private(set) var historyFailure: HistoryFile.Failure?

  /// How many lines have been read, those of one entry counted singly.
  public private(set) var linesRead = 0

  /// Whether the process has a UTF-8 locale. It is set once: while it changes, other editors would misread.
  private static let readsUTF8 = line_edit_use_utf8()

  private let terminal: Terminal
  private let history: HistoryFile?
  private let promptStyle: String?
  private let complete: Completer
  private var handle: OpaquePointer?
  private var plain: PlainLines
  private var pending = ""
  private var lastEntry: String?

  /// Opens an editor.
  ///
  /// - Parameters:
  ///   - settings: A file of libedit commands in place of ~/.editrc.
  ///   - promptStyle: Parameters of the escape sequence (SGR) that colours prompts: `1;36`.
  public init(
    terminal: Terminal = .standard, history: HistoryFile? = nil, settings: String? = nil, promptStyle: String? = nil,
    wording: Wording = .english, complete: @escaping Completer = { _, _ in .none }
  ) {
    self.terminal = terminal
    self.history = history
    self.promptStyle = promptStyle
    self.wording = wording
    self.complete = complete
    plain = PlainLines(input: terminal.input)
    guard terminal.isInteractive, !terminal.isDumb, Self.readsUTF8 else { return }
    let context = Unmanaged.passUnretained(self).toOpaque()
    handle = line_edit_open(
      "heshu", terminal.input, terminal.output, terminal.type, settings, completeAtCursor, context)
    if handle != nil { loadHistory() }
  }

  deinit {
    if let handle { line_edit_close(handle) }
  }

  /// Whether lines are edited, rather than read plainly from a pipe, a file or a dumb terminal.
  public var isEditing: Bool { handle != nil }

  /// Reads one entry: more lines follow, at the continuation prompt, after a trailing `\` and inside quotes.
  ///
  /// Prompts are plain text that ends in a visible character or a space.
  public func readLine(prompt: String, continuation: String = "> ") -> Entry {
    pending = ""
    defer { pending = "" }
    var prompt = prompt
    while true {
      switch readPhysicalLine(prompt: prompt) {
      case .interrupted: return .interrupted
      case .endOfFile:
        if pending.isEmpty { return .endOfFile }
        // Half an entry is dropped at a prompt; at the end of a file it is the last line.
        return isEditing ? .interrupted : finished(pending)
      case .line(let text):
        let entry = pending + text
        let next = LineContinuation(after: entry)
        if next == .complete { return finished(entry) }
        pending = next.prefix(of: entry)
        prompt = continuation
      }
    }
  }

  private func readPhysicalLine(prompt: String) -> PlainLines.Line {
    linesRead += 1
    guard let handle else {
      return readPlainly(prompt: prompt)
    }
    var text: UnsafePointer<CChar>?
    var length = 0
    line_edit_set_search_words(handle, wording.search, wording.notFound)
    switch line_edit_read(handle, styled(prompt), &text, &length) {
    case LINE_EDIT_LINE: return .line(text.map { String(cString: $0) } ?? "")
    case LINE_EDIT_INTERRUPTED: return .interrupted
    default: return .endOfFile
    }
  }

  private func readPlainly(prompt: String) -> PlainLines.Line {
    fflush(nil)
    if terminal.isInteractive { show(prompt) }
    let line = plain.next()
    if terminal.isInteractive, line == .interrupted || line == .endOfFile { show("\n") }
    return line
  }

  private func show(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal.output, bytes, bytes.count)
  }

  /// The style ends before the last character: libedit draws an escape sequence with the character that follows it.
  private func styled(_ prompt: String) -> String {
    guard let promptStyle, let last = prompt.last, prompt.count > 1 else { return prompt }
    return "\u{1}\u{1B}[\(promptStyle)m\u{1}\(prompt.dropLast())\u{1}\u{1B}[0m\u{1}\(last)"
  }
}

// MARK: History

extension LineEditor {
  private func loadHistory() {
    guard let handle, let history else { return }
    do throws(HistoryFile.Failure) {
      for entry in try history.load() {
        line_edit_remember(handle, entry)
        lastEntry = entry
      }
    } catch {
      historyFailure = error
    }
  }

  /// Keeps what was entered, but for repetitions and what starts with a space.
  private func finished(_ entry: String) -> Entry {
    let kept = entry.trimmingCharacters(in: CharacterSet(charactersIn: " \n"))
    guard let handle, !kept.isEmpty, !entry.hasPrefix(" "), kept != lastEntry else { return .line(entry) }
    lastEntry = kept
    line_edit_remember(handle, kept)
    do throws(HistoryFile.Failure) {
      try history?.append(kept)
    } catch {
      historyFailure = error
    }
    return .line(entry)
  }
}

// MARK: Completion

extension LineEditor {
  fileprivate func completed(_ line: String, cursor: Int) -> line_edit_completed {
    guard let handle else { return LINE_EDIT_UNCHANGED }
    let before = pending.utf8.count
    let offered = complete(pending + line, before + cursor)
    let start = offered.replaced.lowerBound - before
    guard start >= 0 else { return LINE_EDIT_UNCHANGED }
    let here = Completion(replacing: start..<(offered.replaced.upperBound - before), with: offered.candidates)
    switch here.step(in: line) {
    case .nothing: return LINE_EDIT_UNCHANGED
    case .insert(let range, let text):
      line_edit_replace(handle, range.lowerBound, range.upperBound, text)
      return LINE_EDIT_CHANGED
    case .list(let candidates):
      let size = terminal.size
      line_edit_show(
        handle, CandidateList(candidates: candidates, columns: size.columns, rows: size.rows, more: wording.more).text)
      return LINE_EDIT_LISTED
    }
  }
}

private func completeAtCursor(
  context: UnsafeMutableRawPointer?, editor: OpaquePointer?, line: UnsafePointer<CChar>?, length: Int, cursor: Int
) -> line_edit_completed {
  guard let context, let line else { return LINE_EDIT_UNCHANGED }
  let bytes = UnsafeRawBufferPointer(start: line, count: length)
  let text = String(decoding: bytes, as: UTF8.self)
  return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().completed(text, cursor: cursor)
}
