import ArticleReader
import ClaimModel
import ClaimStore
import Foundation
import LineEditor

/// Records that are read and written one after the other, in memory that does not grow with their number. What cannot
/// be read is told of, and the rest goes on.
final class RecordStream {
  private let session: Session
  /// Whether each record leaves at once, and whether errors are records among the others.
  private let (flushes, tellsInRecords): (Bool, Bool)
  private let isStrict: Bool
  private var waiting = JSONText()
  private var (failures, passedOver) = (0, 0)

  /// A stream as options want it; without them errors are told beside the answer.
  init(_ session: Session, _ options: StreamOptions? = nil, isStrict: Bool = false) {
    (self.session, self.isStrict) = (session, isStrict)
    (flushes, tellsInRecords) = (options?.flush ?? false, options?.errors != nil)
  }

  /// A claim as it was read, and the name of its group where the caller wrote one before the line.
  struct Claim {
    let record: ClaimRecord
    let group: String?
  }

  /// Hands over the claims of files, or of `-`, in turn.
  func forEachClaim(in paths: [String], _ body: (Claim) throws -> Void) throws {
    let decoder = JSONDecoder()
    try forEachLine(in: paths) { path, line in
      let (group, bytes) = Self.parts(of: line.bytes)
      return Result { () throws(ClaimRecord.Fault) in
        Claim(record: try ClaimRecord(bytes, with: decoder), group: group)
      }.mapError { BadLine($0, path, line.number) }
    } use: {
      try body($0)
    }
  }

  /// Hands over the lines of files, or of `-`, as `read` understands them; what it fails at is told of.
  func forEachLine<Value>(
    in paths: [String], read: (String, ArticleReader.Line) -> Result<Value, BadLine>, use: (Value) throws -> Void
  ) throws {
    var reader = ArticleReader { Interrupts.isPending }
    reader.options.isLive = flushes
    for path in paths {
      try reader.forEachLine(of: path) { line in
        try Interrupts.check()
        switch line {
        case .success(let line):
          switch read(path, line) {
          case .success(let value): try use(value)
          case .failure(let bad): try tell(bad)
          }
        case .failure(let error): try tell(error)
        }
      }
    }
  }

  /// Tells of a document, or a line of one, that cannot be read.
  func tell(_ error: ReadingError) throws {
    try tell(ErrorLine(error))
    if error.isOfOneLine { passedOver += 1 } else if !error.isHarmless { failures += 1 }
  }

  private func tell(_ bad: BadLine) throws {
    if bad.endsAll { throw CommandFailure(bad.line.sentence) }
    try passOver(bad.line)
  }

  /// Tells of a record that is left out, which a strict command does not forgive.
  func passOver(_ error: ErrorLine) throws {
    try tell(error)
    passedOver += 1
  }

  /// The name of a group and a tab may stand before a record.
  private static func parts(of line: ArraySlice<UInt8>) -> (group: String?, record: ArraySlice<UInt8>) {
    guard line.first != UInt8(ascii: "{"), let tab = line.firstIndex(of: 0x09) else { return (nil, line) }
    return (String(decoding: line[..<tab], as: UTF8.self), line[(tab + 1)...])
  }

  /// Tells of what cannot be read, as a record or beside the answer.
  func tell(_ error: ErrorLine) throws {
    guard tellsInRecords else { return session.complain(error.sentence) }
    try write { $0.error(error) }
  }

  /// Writes records; they leave at once, or when it is worth it.
  func write(_ render: (inout JSONText) -> Void) throws {
    render(&waiting)
    guard flushes else { return try waiting.sendIfLong { try session.write($0) } }
    try session.write(waiting.bytes)
    waiting.clear()
  }

  /// Sends what waits. Of lines passed over a strict command makes the status 3, of files the status is 1.
  func finish() throws {
    try session.write(waiting.bytes)
    waiting.clear()
    if failures > 0 { throw CommandFailure.told }
    if passedOver > 0, isStrict { throw RecordsPassedOver() }
  }
}

/// A line that is not what it should be.
struct BadLine: Error {
  let line: ErrorLine
  /// Whether all lines are likely so, and reading on makes no sense.
  let endsAll: Bool
}

extension BadLine {
  init(_ fault: ClaimRecord.Fault, _ path: String, _ line: Int) {
    let place = "\(path):\(line)"
    let (code, sentence) =
      switch fault {
      case .notJSON:
        ("not-json", Message(en: "\(place) is not JSON; the line was passed over.", zh: "\(place) 不是 JSON；已跳过该行。"))
      case .noClaim:
        (
          "no-claim",
          Message(
            en: "\(place) is no claim as extract writes it, with its sentence; the line was passed over.",
            zh: "\(place) 不是 extract 写出的（带句子的）数字；已跳过该行。")
        )
      case .article:
        (
          "articles",
          Message(
            en: "\(place) is an article, no claim; read articles with: extract, or import without --claims",
            zh: "\(place) 是文章，不是数字；文章请用 extract，或不带 --claims 的 import")
        )
      case .version(let version):
        (
          "version",
          Message(
            en: "\(place) is a record of version \(version), this program reads version \(RecordSchema.version); "
              + "use one version of heshu everywhere",
            zh: "\(place) 是第 \(version) 版的记录，本程序读第 \(RecordSchema.version) 版；请处处用同一版 heshu")
        )
      }
    self.line = ErrorLine(id: nil, doc: path, line: line, code: code, sentence: sentence)
    switch fault {
    case .article, .version: endsAll = true
    case .notJSON, .noClaim: endsAll = false
    }
  }
}

/// Neighbouring elements that share a key.
struct Neighbours<Key: Equatable, Element> {
  private(set) var key: Key?
  private(set) var elements: [Element] = []

  /// Takes an element; the result is the group before it, where it begins another.
  mutating func add(_ element: Element, of key: Key) -> (key: Key, elements: [Element])? {
    guard key != self.key else {
      elements.append(element)
      return nil
    }
    let last = finished
    (self.key, elements) = (key, [element])
    return last
  }

  /// The group that is open.
  var finished: (key: Key, elements: [Element])? { key.map { ($0, elements) } }
}
