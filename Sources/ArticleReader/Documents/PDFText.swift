import ClaimModel
import Foundation

/// The text of a PDF, by pdftotext of poppler as a child process: each page in the order in which it is read, or, where
/// it has a table, as it is laid out.
enum PDFText {
  private static let program = "pdftotext"

  /// The article of a document, or why there is none.
  static func article(_ bytes: [UInt8], path: String, limits: ReadingLimits) -> Result<Article, ReadingError> {
    Result { () throws(ReadingError) in
      let read = try text(of: bytes, [], path: path, limits: limits)
      let laidOut = try text(of: bytes, ["-layout"], path: path, limits: limits)
      let article = Article(id: path, laidOut: chosen(read, laidOut), known: KnownFields())
      guard !article.stories.isEmpty else { throw .empty(path: path, line: nil) }
      return article
    }
  }

  /// Page by page what was read; what was laid out where that holds a table.
  private static func chosen(_ read: String, _ laidOut: String) -> String {
    let (read, laidOut) = (pages(read), pages(laidOut))
    guard read.count == laidOut.count else { return read.joined(separator: "\u{0C}") }
    return zip(read, laidOut).map { PageText.holdsAlignedTable($1) ? $1 : $0 }.joined(separator: "\u{0C}")
  }

  private static func pages(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { String($0) }
  }

  private static func text(
    of bytes: [UInt8], _ options: [String], path: String, limits: ReadingLimits
  ) throws(ReadingError) -> String {
    let (child, input, output, errors) = (Process(), Pipe(), Pipe(), Pipe())
    child.executableURL = URL(filePath: "/usr/bin/env")
    child.arguments = [program, "-q", "-enc", "UTF-8"] + options + ["-", "-"]
    (child.standardInput, child.standardOutput, child.standardError) = (input, output, errors)
    do { try child.run() } catch { throw .closed(path: path, fault: .noProgram(program)) }
    // The child may end before it has read all; a write to it then fails, and its status tells.
    let writer = Thread {
      try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? input.fileHandleForWriting.close()
    }
    signal(SIGPIPE, SIG_IGN)
    writer.start()
    var text = Data()
    while let chunk = try? output.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      text += chunk
      if text.count > limits.record {
        child.terminate()
        throw .tooLarge(path: path, line: nil, limit: .record, allowed: limits.record)
      }
    }
    let complaint = (try? errors.fileHandleForReading.readToEnd()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    child.waitUntilExit()
    switch child.terminationStatus {
    case 0: return String(decoding: text, as: UTF8.self)
    case 127: throw .closed(path: path, fault: .noProgram(program))
    case 3: throw .closed(path: path, fault: .encrypted)
    default:
      if complaint.contains("assword") { throw .closed(path: path, fault: .encrypted) }
      throw .closed(path: path, fault: .damaged("pdftotext \(child.terminationStatus)"))
    }
  }
}
